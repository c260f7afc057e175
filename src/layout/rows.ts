import { emptyBits, hasBit, setBit } from '../base/index.ts';
import { Flag } from '../store/index.ts';
import { type LanePlan, planLanes } from './lanes.ts';
import type { LayoutInput } from './scene.ts';
import { type Sorted, sortedBy } from './sorted.ts';
import { type SpanIndex, spanIndex } from './spans.ts';
import { hasFlag, isRange, statusOf } from './status.ts';

/** A numbered series: its matching rows by anchor. */
export interface ThreadRows {
  readonly series: number;
  readonly members: Sorted;
  readonly spans: SpanIndex;
  /** Of all members: numbered ones that took place, and planned ones. */
  readonly held: number;
  readonly planned: number;
}

/** Everything of a filtered dataset that no window changes: which part of the picture draws which row, in order. */
export interface RowIndex {
  readonly plan: LanePlan;
  /** Per lane: single dates by anchor. */
  readonly spine: readonly Sorted[];
  /** Single dates on a spine, by their span. */
  readonly spans: SpanIndex;
  /** Ranges, by start. */
  readonly ranges: Sorted;
  /** At most five are drawn, most members first. */
  readonly threads: readonly ThreadRows[];
  /** Rows that get a flagpole although they are drawn elsewhere: ranges of importance 5, series events of ≥ 4. Per lane. */
  readonly extra: readonly Sorted[];
  /** Rows whose lane is folded away. */
  readonly folded: Uint32Array;
  /** Moments with a clock time, for hour cells. */
  readonly clocks: Sorted;
  readonly byEarliest: Sorted;
  /** Sorted last instants of all rows. */
  readonly untils: Float64Array;
  /** For "possibly": sorted bounds of the certain part, and the rows that have none. */
  readonly sure: {
    readonly ends: Float64Array;
    readonly starts: Float64Array;
    readonly never: SpanIndex;
  };
  /** Ranges by importance, then time; their sorted first and last instants. */
  readonly rangeOrder: Uint32Array;
  readonly rangeUntils: Float64Array;
  /** Whether a row matches. */
  has(row: number): boolean;
  anchor(row: number): number;
  /** First and last instant of a row as far as the picture goes: ongoing and unknown ends reach to now. */
  since(row: number): number;
  until(row: number): number;
}

const NO_SERIES = 0xffff;

/** Sorts the matching rows into the parts of the picture. O(n log n), once per filter. */
export function indexRows(input: LayoutInput): RowIndex {
  const { store, now } = input;
  const { columns } = store;
  const plan = planLanes(input);
  const numbered = numberedSeries(input);
  const since = (row: number): number => columns.earliest[row] ?? 0;
  const until = (row: number): number => {
    const latest = columns.latest[row] ?? 0;
    const endless = now !== undefined && hasFlag(store, row, Flag.openEnd | Flag.unknownEnd);
    if (!endless || latest !== Infinity) return latest;
    return Math.max(now, columns.anchor[row] ?? now);
  };
  const matching = emptyBits(store.size);
  for (const row of input.rows) setBit(matching, row);
  const parts = split(input, plan, numbered);
  const anchor = (row: number): number => columns.anchor[row] ?? 0;
  const byAnchor = (rows: readonly number[]): Sorted => sortedBy(Uint32Array.from(rows), anchor);
  const ranges = sortedBy(Uint32Array.from(parts.ranges), since);
  return {
    plan,
    spine: parts.spine.map(byAnchor),
    spans: spanIndex(Uint32Array.from(parts.spine.flat()), since, until),
    ranges,
    rangeOrder: ranges.rows.slice().sort(byImportance(input)),
    rangeUntils: ranges.rows.length > 0 ? Float64Array.from(ranges.rows, until).sort() : NOTHING,
    threads: threadsOf(input, parts.threads, byAnchor, (rows) => spanIndex(rows, since, until)),
    extra: parts.extra.map(byAnchor),
    folded: Uint32Array.from(parts.folded),
    clocks: byAnchor(parts.clocks),
    byEarliest: sortedBy(input.rows, since),
    untils: Float64Array.from(input.rows, until).sort(),
    sure: sureParts(input, since, until),
    has: (row) => hasBit(matching, row),
    anchor,
    since,
    until,
  };
}

const NOTHING = new Float64Array(0);

const byImportance =
  ({ store }: LayoutInput) =>
  (a: number, b: number): number =>
    (store.columns.importance[b] as number) - (store.columns.importance[a] as number) ||
    (store.rank[a] as number) - (store.rank[b] as number);

/** An event certainly touches a window if it can neither end before it nor start after it. */
function sureParts(
  { store, rows }: LayoutInput,
  since: (row: number) => number,
  until: (row: number) => number,
): RowIndex['sure'] {
  const { startLatest, endEarliest } = store.columns;
  const ends = (row: number): number => Math.min(endEarliest[row] as number, until(row));
  const starts = (row: number): number => Math.max(startLatest[row] as number, since(row));
  const never = rows.filter((row) => starts(row) > ends(row));
  return {
    ends: Float64Array.from(rows, ends).sort(),
    starts: Float64Array.from(rows, starts).sort(),
    never: spanIndex(never, ends, starts),
  };
}

interface Parts {
  readonly spine: number[][];
  readonly extra: number[][];
  readonly ranges: number[];
  readonly folded: number[];
  readonly clocks: number[];
  readonly threads: Map<number, number[]>;
}

function split(input: LayoutInput, plan: LanePlan, numbered: Uint8Array): Parts {
  const { columns } = input.store;
  const parts: Parts = {
    spine: plan.lanes.map(() => []),
    extra: plan.lanes.map(() => []),
    ranges: [],
    folded: [],
    clocks: [],
    threads: new Map(),
  };
  for (const row of input.rows) {
    const series = columns.series[row] ?? NO_SERIES;
    const importance = columns.importance[row] ?? 3;
    if (columns.precision[row] === 0) parts.clocks.push(row);
    const owner = plan.owner(row);
    if (series !== NO_SERIES && numbered[series] === 1) {
      const members = parts.threads.get(series);
      if (members) members.push(row);
      else parts.threads.set(series, [row]);
      if (importance >= 4) parts.extra[owner]?.push(row);
    } else if (isRange(input.store, row)) {
      parts.ranges.push(row);
      if (importance === 5) parts.extra[owner]?.push(row);
    } else {
      (parts.spine[owner] ?? parts.folded).push(row);
    }
  }
  return parts;
}

/** Series of which any event (matching or not) has a number: drawn as threads. With a lane per series there are none. */
function numberedSeries(input: LayoutInput): Uint8Array {
  const { series, seriesNumber } = input.store.columns;
  const numbered = new Uint8Array(input.store.series.length);
  if (input.lanes === 'series') return numbered;
  for (let row = 0; row < input.store.size; row++) {
    const of = series[row] ?? NO_SERIES;
    if (of !== NO_SERIES && !Number.isNaN(seriesNumber[row] ?? NaN)) numbered[of] = 1;
  }
  return numbered;
}

function threadsOf(
  input: LayoutInput,
  members: ReadonlyMap<number, readonly number[]>,
  byAnchor: (rows: readonly number[]) => Sorted,
  spansOf: (rows: Uint32Array) => SpanIndex,
): ThreadRows[] {
  const { seriesNumber } = input.store.columns;
  const idOf = (series: number): string => input.store.series[series]?.id ?? '';
  const held = (row: number): boolean =>
    statusOf(input.store, row) === 'occurred' && !Number.isNaN(seriesNumber[row]);
  const planned = (row: number): boolean => statusOf(input.store, row) === 'planned';
  return [...members]
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (idOf(a) < idOf(b) ? -1 : 1))
    .map(([series, rows]) => {
      const sorted = byAnchor(rows);
      return {
        series,
        members: sorted,
        spans: spansOf(sorted.rows),
        held: rows.filter(held).length,
        planned: rows.filter(planned).length,
      };
    });
}

import { type Bits, emptyBits, hasBit, setBit } from '../base/index.ts';
import type { Store } from '../store/index.ts';
import type { LaneRules } from './lane-rules.ts';
import { type LanePlan, onlyLane } from './plan.ts';
import type { LayoutInput } from './scene.ts';
import { type Sorted, firstBy, isAscending, pick, sortedBy, sortedByKeys } from './sorted.ts';
import { type SpanIndex, spanIndex } from './spans.ts';
import { statusOf } from './status.ts';
import type { TenuresApart } from './tenure-scene.ts';
import { Part, type Tables, hasMark, tablesOf } from './tables.ts';

/** A numbered series: its matching rows by anchor. */
export interface ThreadRows {
  readonly series: number;
  readonly members: Sorted;
  readonly spans: SpanIndex;
  /** Of all members: numbered ones that took place, and planned ones. */
  readonly held: number;
  readonly planned: number;
}

/** Single dates of a lane by anchor. */
export interface Spine extends Sorted {
  /** Those of importance 5, 4 and 3, each list by anchor; made when first asked for. */
  great(): readonly Sorted[];
}

/** Rows whose certain part is not all of them, for "possibly": sorted bounds of both, and those without a certain part. */
export interface Doubtful {
  readonly sinces: Float64Array;
  readonly untils: Float64Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly never: SpanIndex;
}

/** Everything of a filtered dataset that no window changes: which part of the picture draws which row, in order. */
export interface RowIndex {
  readonly plan: LanePlan;
  /** Single dates of a lane by anchor, sorted when first asked for; and how many they are. */
  spine(lane: number): Spine;
  sizeOf(lane: number): number;
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
  /** All rows in time order. */
  readonly rows: Uint32Array;
  /** Sorted last instants of all rows but the ranges. */
  readonly untils: Float64Array;
  readonly doubtful: Doubtful;
  /** Ranges by importance, then time; their sorted first and last instants. */
  readonly rangeOrder: Uint32Array;
  readonly rangeUntils: Float64Array;
  /** How many of `ranges` touch a window and are drawn as a tenure: they are not in `rangeOrder`. */
  readonly apart: TenuresApart['countIn'] | undefined;
  /** How many rows begin before an instant. O(log n). */
  begun(instant: number): number;
  /** Whether a row matches. */
  has(row: number): boolean;
  anchor(row: number): number;
  /** First and last instant of a row as far as the picture goes: ongoing and unknown ends reach to now. */
  since(row: number): number;
  until(row: number): number;
}

/** Picks the matching rows for the parts of the picture. Linear, and free of sorting where the file is in order. */
export function indexRows(input: LayoutInput, rules: LaneRules | undefined): RowIndex {
  const { store, now, rows } = input;
  const { columns } = store;
  const plan = rules?.plan(input) ?? onlyLane(input);
  const tables = tablesOf(store, now, input.lanes !== 'series');
  const { until } = tables;
  const parts = split(input, plan, tables);
  const byAnchor = (list: Uint32Array): Sorted => sortedByAnchor(store, list);
  const ranges = sortedBy(parts.ranges, columns.earliest);
  const apart = input.tenures?.apart(ranges.rows, until);
  const rangeUntils = pick(until, ranges.rows).sort();
  const spansOf = (list: Uint32Array): SpanIndex =>
    spanIndex(list, columns.earliest, until, tables.spanClass);
  let matching: Bits | undefined;
  const spines: Spine[] = [];
  return {
    plan,
    spine: (lane) =>
      (spines[lane] ??= spineOf(
        byAnchor(parts.spine[lane] ?? new Uint32Array(0)),
        columns.importance,
      )),
    sizeOf: (lane) => parts.spine[lane]?.length ?? 0,
    spans: spansOf(parts.single),
    ranges,
    rangeOrder: byImportance(apart?.bars ?? ranges.rows, columns.importance),
    rangeUntils,
    apart: apart?.countIn,
    threads: threadsOf(input, parts.threads, byAnchor, spansOf),
    extra: parts.extra.map((list) => byAnchor(Uint32Array.from(list))),
    folded: Uint32Array.from(parts.folded),
    clocks: byAnchor(Uint32Array.from(parts.clocks)),
    rows,
    untils: untilsBut(rows, ranges.rows.length, tables),
    doubtful: doubtfulOf(store, rows, tables),
    begun: (instant) => firstBy(rows, columns.earliest, instant),
    has: (row) => hasBit((matching ??= setOf(store, rows)), row),
    anchor: (row) => columns.anchor[row] ?? 0,
    since: (row) => columns.earliest[row] ?? 0,
    until: (row) => until[row] ?? 0,
  };
}

function setOf(store: Store, rows: Uint32Array): Bits {
  const bits = emptyBits(store.size);
  for (let i = 0; i < rows.length; i++) setBit(bits, rows[i] as number);
  return bits;
}

/** Below this share of a store's rows, sorting them is quicker than picking them from the store's order. */
const FEW = 1 / 16;

/** Rows in time order by anchor, equal ones in time order still. */
function sortedByAnchor(store: Store, rows: Uint32Array): Sorted {
  const { anchor } = store.columns;
  const keys = pick(anchor, rows);
  if (rows.length < store.size * FEW || isAscending(keys)) return sortedByKeys(rows, anchor, keys);
  const members = setOf(store, rows);
  const ordered = store.byAnchor().filter((row) => hasBit(members, row));
  return { rows: ordered, keys: pick(anchor, ordered) };
}

function spineOf(sorted: Sorted, importance: Uint8Array): Spine {
  let lists: readonly Sorted[] | undefined;
  return { ...sorted, great: () => (lists ??= greatOf(sorted, importance)) };
}

/** The rows of importance 5, 4 and 3, by counting sort. */
function greatOf({ rows, keys }: Sorted, importance: Uint8Array): readonly Sorted[] {
  const counts = new Uint32Array(6);
  for (let i = 0; i < rows.length; i++) {
    const value = importance[rows[i] as number] as number;
    counts[value] = (counts[value] as number) + 1;
  }
  const lists = Array.from(counts, (count) => ({
    rows: new Uint32Array(count),
    keys: new Float64Array(count),
  }));
  const used = new Uint32Array(6);
  for (let i = 0; i < rows.length; i++) {
    const value = importance[rows[i] as number] as number;
    if (value < 3) continue;
    const list = lists[value] as Sorted;
    const at = used[value] as number;
    list.rows[at] = rows[i] as number;
    list.keys[at] = keys[i] as number;
    used[value] = at + 1;
  }
  return [lists[5], lists[4], lists[3]].filter((list) => list !== undefined);
}

/** Last instants of all but the ranges, ascending: as they come where every date is a day. */
function untilsBut(rows: Uint32Array, ranges: number, { until, part }: Tables): Float64Array {
  const untils = new Float64Array(rows.length - ranges);
  let used = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (part[row] !== Part.range) untils[used++] = until[row] as number;
  }
  return isAscending(untils) ? untils : untils.sort();
}

/** Greatest first, equal ones as they come. */
function byImportance(rows: Uint32Array, importance: Uint8Array): Uint32Array {
  const ordered = new Uint32Array(rows.length);
  let used = 0;
  for (let least = 5; least >= 1; least--)
    for (let i = 0; i < rows.length; i++)
      if (importance[rows[i] as number] === least) ordered[used++] = rows[i] as number;
  return ordered;
}

function doubtfulOf(store: Store, all: Uint32Array, tables: Tables): Doubtful {
  const { earliest } = store.columns;
  const { until, sureStart, sureEnd, doubtful } = tables;
  const found = new Uint32Array(all.length);
  let used = 0;
  for (let i = 0; i < all.length; i++) {
    const row = all[i] as number;
    if (doubtful[row] === 1) found[used++] = row;
  }
  const rows = found.subarray(0, used);
  const never = rows.filter((row) => (sureStart[row] as number) > (sureEnd[row] as number));
  return {
    sinces: pick(earliest, rows),
    untils: pick(until, rows).sort(),
    starts: pick(sureStart, rows).sort(),
    ends: pick(sureEnd, rows).sort(),
    never: spanIndex(never, sureEnd, sureStart, tables.neverClass),
  };
}

interface Parts {
  /** All single dates that have a lane, and the same by lane. */
  readonly single: Uint32Array;
  readonly spine: readonly Uint32Array[];
  readonly extra: readonly number[][];
  readonly ranges: Uint32Array;
  readonly folded: readonly number[];
  readonly clocks: readonly number[];
  readonly threads: ReadonlyMap<number, number[]>;
}

/** One pass over the rows in time order; every list comes out in time order. */
// Over 40 lines: the one loop over all rows that a filter costs.
function split({ rows, store }: LayoutInput, plan: LanePlan, { part }: Tables): Parts {
  const { series, importance, precision } = store.columns;
  const extra = plan.lanes.map((): number[] => []);
  const folded: number[] = [];
  const clocks: number[] = [];
  const threads = new Map<number, number[]>();
  const ranges = new Uint32Array(rows.length);
  const single = new Uint32Array(rows.length);
  const lanes = new Int32Array(plan.lanes.length > 1 ? rows.length : 0);
  const counts = new Uint32Array(plan.lanes.length);
  let rangeCount = 0;
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (precision[row] === 0) clocks.push(row);
    const kind = part[row];
    if (kind === Part.spine) {
      const lane = lanes.length > 0 ? plan.owner(row) : 0;
      if (lane < 0) folded.push(row);
      else {
        lanes[count] = lane;
        counts[lane] = (counts[lane] as number) + 1;
        single[count++] = row;
      }
      continue;
    }
    if (kind === Part.range) ranges[rangeCount++] = row;
    else {
      const of = series[row] as number;
      const members = threads.get(of);
      if (members) members.push(row);
      else threads.set(of, [row]);
    }
    if (hasMark(kind, importance[row])) extra[plan.owner(row)]?.push(row);
  }
  const all = single.subarray(0, count);
  return {
    single: all,
    spine: lanes.length > 0 ? byLane(all, lanes, counts) : [all],
    extra,
    ranges: ranges.subarray(0, rangeCount),
    folded,
    clocks,
    threads,
  };
}

function byLane(rows: Uint32Array, lanes: Int32Array, counts: Uint32Array): Uint32Array[] {
  const lists = Array.from(counts, (length) => new Uint32Array(length));
  const used = new Uint32Array(counts.length);
  for (let i = 0; i < rows.length; i++) {
    const lane = lanes[i] as number;
    const list = lists[lane];
    if (list) list[used[lane] as number] = rows[i] as number;
    used[lane] = (used[lane] as number) + 1;
  }
  return lists;
}

function threadsOf(
  input: LayoutInput,
  members: ReadonlyMap<number, readonly number[]>,
  byAnchor: (rows: Uint32Array) => Sorted,
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
      const sorted = byAnchor(Uint32Array.from(rows));
      return {
        series,
        members: sorted,
        spans: spansOf(sorted.rows),
        held: rows.filter(held).length,
        planned: rows.filter(planned).length,
      };
    });
}

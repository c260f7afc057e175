import { type Bits, emptyBits, hasBit, setBit } from '../../base/index.ts';
import { M } from '../metrics.ts';
import { type LanePlan, type LaneValue, NOTHING } from '../plan.ts';
import type { LayoutInput } from '../scene.ts';
import { type Sorted, sortedBy } from '../sorted.ts';
import { hasMark, tablesOf } from '../tables.ts';
import { laneOrder } from './order.ts';
import { type LaneCounts, type LaneValues, isDimming, valuesOf } from './values.ts';

/** Decides which lanes there are, in which order, and which lane labels which event (VISUAL 4). O(rows). */
export function planLanes(input: LayoutInput): LanePlan {
  const values = valuesOf(input);
  const counts = countRows(input, values);
  const order = laneOrder(input, values, counts);
  const shown = order.slice(0, M.laneMax);
  const laneOf = new Int32Array(values.table.ids.length + 1).fill(-1);
  shown.forEach((value, lane) => (laneOf[value] = lane));
  const sides = input.pair?.length ?? 0;
  const owner = ownerOf(values, laneOf, sides || Infinity);
  const members = membersOf(input, values);
  const { part } = tablesOf(input.store, input.now, input.lanes !== 'series');
  const { importance } = input.store.columns;
  const isGuest = (row: number, lane: number): boolean =>
    members.match(row) && hasMark(part[row], importance[row]) && owner(row) !== lane;
  const sorted = (keep: (row: number, lane: number) => boolean) =>
    lazily((lane) => {
      const value = shown[lane];
      if (value === undefined) return NOTHING;
      const rows = members.of(value).filter((row) => keep(row, lane));
      return sortedBy(byRank(input, rows), input.store.columns.anchor);
    });
  return {
    lanes: shown.map((value) => laneValue(input, values, counts, value)),
    owner,
    guests: sorted(isGuest),
    // Between the sides of a pair dimmed marks would stand for nothing: there the heading's list has them.
    dimmed: isDimming(input)
      ? sorted((row, lane) => lane >= sides && !members.match(row))
      : () => NOTHING,
    foldedLanes: order.length - shown.length,
  };
}

function countRows({ rows, store }: LayoutInput, { table }: LaneValues): LaneCounts {
  const { offset, values } = table.lists;
  const none = table.ids.length;
  const matching = new Uint32Array(none + 1);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const [from, to] = [offset[row] as number, offset[row + 1] as number];
    if (from === to) matching[none] = (matching[none] as number) + 1;
    for (let at = from; at < to; at++) {
      const value = values[at] as number;
      matching[value] = (matching[value] as number) + 1;
    }
  }
  const totals = new Uint32Array(none + 1);
  totals.set(table.totals);
  for (let row = 0; row < store.size; row++)
    if (offset[row] === offset[row + 1]) totals[none] = (totals[none] as number) + 1;
  return { matching, totals };
}

function laneValue(
  input: LayoutInput,
  { table, facet }: LaneValues,
  { matching, totals }: LaneCounts,
  value: number,
): LaneValue {
  const id = table.ids[value] ?? '';
  const count = matching[value] ?? 0;
  const total = totals[value] ?? 0;
  return {
    id,
    name: id === '' ? input.words.t('laneNone') : input.nameOf(facet, id),
    count,
    total,
    others: isDimming(input) ? total - count : 0,
  };
}

/**
 * The lane that owns a row: of the values that may, the best one whose lane is among the first `prefer` lanes; else the
 * best one that has a lane at all. In the pair view an event of both sides is labelled on one of them, whoever acted.
 */
function ownerOf(
  { ownerAt, table }: LaneValues,
  laneOf: Int32Array,
  prefer: number,
): (row: number) => number {
  const { offset } = table.lists;
  return (row) => {
    if (offset[row] === offset[row + 1]) return laneOf[table.ids.length] as number;
    let first = -1;
    for (let place = 0, value; (value = ownerAt(row, place)) >= 0; place++) {
      const lane = laneOf[value] as number;
      if (lane >= 0 && lane < prefer) return lane;
      if (first < 0) first = lane;
    }
    return first;
  };
}

/** The rows that have a value, and whether a row matches; the table is asked lane by lane, as they come into view. */
function membersOf(
  { rows, store }: LayoutInput,
  { table }: LaneValues,
): { of(value: number): Uint32Array; match(row: number): boolean } {
  const { offset } = table.lists;
  let matching: Bits | undefined;
  const bits = (): Bits => {
    const made = emptyBits(store.size);
    for (let i = 0; i < rows.length; i++) setBit(made, rows[i] as number);
    return made;
  };
  return {
    of: (value) =>
      value < table.ids.length
        ? table.rowsOf(value)
        : store.byTime.filter((row) => offset[row] === offset[row + 1]),
    match: (row) => hasBit((matching ??= bits()), row),
  };
}

/** Rows in time order. */
function byRank({ store }: LayoutInput, rows: Uint32Array): Uint32Array {
  const { rank } = store;
  return rows.sort((a, b) => (rank[a] as number) - (rank[b] as number));
}

function lazily(make: (lane: number) => Sorted): (lane: number) => Sorted {
  const made = new Map<number, Sorted>();
  return (lane) => {
    const known = made.get(lane) ?? make(lane);
    made.set(lane, known);
    return known;
  };
}

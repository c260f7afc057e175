import { lowerBound } from '../base/index.ts';
import type { TimeWindow } from '../time/index.ts';
import { BLOCK, type RowIndex, indexOfRows } from './row-index.ts';
import { spanOf } from './store.ts';
import { Flag, type Store } from './types.ts';

/** What lies in a window, before it and after it. Every row is in exactly one of the four counts. */
export interface WindowCount {
  /** Rows that touch the window wherever in its doubt their date is. */
  readonly certain: number;
  /** Rows that only may: "March 2014" in a window that ends on the 10th. */
  readonly possible: number;
  readonly earlier: number;
  readonly later: number;
  /** Of the earlier ones the row that ends last, of the later ones the one that starts first. */
  readonly nearestEarlier: number | undefined;
  readonly nearestLater: number | undefined;
}

/** A window holds the instants start ≤ t < end. */
interface Bounds {
  readonly window: TimeWindow;
  /** Ongoing ranges end here, Infinity = never; one that has not begun yet ends with its start. */
  readonly now: number;
}

const firstAtLeast = (sorted: Float64Array, key: number): number =>
  lowerBound(0, sorted.length, key, (i) => sorted[i] as number);

function possibleIn(index: RowIndex, { window: { start, end }, now }: Bounds): number {
  let possible = 0;
  for (const group of index.doubts) {
    const ongoingEnd = Math.max(now, group.startLatest);
    const latest = group.openEnd ? ongoingEnd : group.latest;
    const endEarliest = group.openEnd ? ongoingEnd : group.endEarliest;
    const touches = group.earliest < end && latest >= start;
    if (touches && !(group.startLatest < end && endEarliest >= start)) possible += group.count;
  }
  return possible;
}

function nearestEarlier(
  index: RowIndex,
  ended: number,
  past: number,
  now: number,
): number | undefined {
  const closed = ended > 0 ? index.byLatest[ended - 1] : undefined;
  if (past === 0) return closed;
  const ongoingEnd = Math.max(now, index.ongoingStart[past - 1] as number);
  const closedEnd = ended > 0 ? (index.latest[ended - 1] as number) : -Infinity;
  return ongoingEnd > closedEnd ? index.ongoing[past - 1] : closed;
}

/**
 * How many of `rows` (in time order, as `filterRows` gives them) lie in, before and after the window. With `now`,
 * ongoing ranges end there. O(log rows + distinct uncertain dates) after an index made once per rows array: no row
 * both ends before the window and starts after it, so what overlaps is what is left.
 */
export function countInWindow(
  store: Store,
  rows: Uint32Array,
  window: TimeWindow,
  now = Infinity,
): WindowCount {
  const index = indexOfRows(store, rows);
  const begun = firstAtLeast(index.earliest, window.end);
  const ended = firstAtLeast(index.latest, window.start);
  const past = now < window.start ? firstAtLeast(index.ongoingStart, window.start) : 0;
  const possible = possibleIn(index, { window, now });
  return {
    certain: begun - ended - past - possible,
    possible,
    earlier: ended + past,
    later: rows.length - begun,
    nearestEarlier: nearestEarlier(index, ended, past, now),
    nearestLater: rows[begun],
  };
}

/**
 * Calls `visit` for each of `rows` that touches the window, in time order. Skips whole blocks that end before it:
 * the cost is that of the rows visited plus rows/64 comparisons.
 */
export function forEachInWindow(
  store: Store,
  rows: Uint32Array,
  window: TimeWindow,
  visit: (row: number) => void,
  now = Infinity,
): void {
  const index = indexOfRows(store, rows);
  const { latest, flags, startLatest } = store.columns;
  const begun = firstAtLeast(index.earliest, window.end);
  for (let from = 0; from < begun; from += BLOCK) {
    if ((index.blockMaxLatest[from / BLOCK] as number) < window.start) continue;
    for (let i = from; i < Math.min(from + BLOCK, begun); i++) {
      const row = rows[i] as number;
      const openEnd = ((flags[row] as number) & Flag.openEnd) !== 0;
      const end = openEnd ? Math.max(now, startLatest[row] as number) : (latest[row] as number);
      if (end >= window.start) visit(row);
    }
  }
}

/** The rows that touch the window, in time order; see `forEachInWindow`. */
export function rowsInWindow(
  store: Store,
  rows: Uint32Array,
  window: TimeWindow,
  now = Infinity,
): Uint32Array {
  const found: number[] = [];
  forEachInWindow(store, rows, window, (row) => found.push(row), now);
  return Uint32Array.from(found);
}

/** From the first to the last instant that the rows can touch, open ends left out; undefined if there is none. */
export const extentOf = (
  store: Store,
  rows: Uint32Array,
): { readonly start: number; readonly end: number } | undefined => spanOf(store.columns, rows);

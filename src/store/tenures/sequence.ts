import { MS_PER_DAY } from '../../time/index.ts';
import type { TenureColumns } from './columns.ts';
import { MAX_ROWS, NO_ROW, type Sequence } from './types.ts';

export const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Tenures by their first possible day, then by their last. */
export function byStart(columns: TenureColumns, tenures: readonly number[]): Uint32Array {
  const { earliest, startLatest, endEarliest, latest } = columns;
  const keys = [earliest, startLatest, endEarliest, latest];
  return Uint32Array.from(tenures).sort((a, b) => {
    for (const key of keys) {
      const order = compare(key[a] ?? 0, key[b] ?? 0);
      if (order !== 0) return order;
    }
    return a - b;
  });
}

/**
 * Where one tenure hands over to the next: undefined where they are at once, that is where the first surely goes on for
 * more than a day after the second began, or may outlast it. Both days may be in doubt; then it is the middle of what
 * both allow. A day that ends one and begins the other belongs to the second.
 */
function handover(columns: TenureColumns, first: number, second: number): number | undefined {
  const { earliest, startLatest, endEarliest, latest } = columns;
  const [last, start] = [latest[first] ?? 0, earliest[second] ?? 0];
  if (last < start) return last + 1;
  const low = Math.max(endEarliest[first] ?? 0, start);
  const high = Math.min(last, startLatest[second] ?? 0);
  if (low > high + MS_PER_DAY || last > (latest[second] ?? 0)) return undefined;
  // Two that never began, as far as one knows, have no such day and stand one above the other.
  return [low > high ? high : (low + high) / 2, high, low].find(Number.isFinite);
}

/** Puts tenures one after the other, in a second row where two surely are at once. O(n log n). */
export function sequenceOf(columns: TenureColumns, tenures: readonly number[]): Sequence {
  const order = byStart(columns, tenures);
  const from = Float64Array.from(order, (tenure) => columns.earliest[tenure] ?? 0);
  const until = Float64Array.from(order, (tenure) => columns.latest[tenure] ?? 0);
  const row = new Uint8Array(order.length).fill(NO_ROW);
  /** The last tenure of each row, by its place. */
  const lasts: number[] = [];
  order.forEach((tenure, place) => {
    for (let at = 0; at < MAX_ROWS; at++) {
      const last = lasts[at];
      if (last !== undefined) {
        const cut = handover(columns, order[last] ?? 0, tenure);
        if (cut === undefined) continue;
        const start = Math.max(cut, from[last] ?? cut);
        // Three in doubt about the same time: the one before may have been put later than this one can have begun.
        if (start > (columns.startLatest[tenure] ?? start) && start > cut) continue;
        until[last] = Math.min(until[last] ?? start, start);
        from[place] = Math.max(from[place] ?? start, start);
        until[place] = Math.max(until[place] ?? start, from[place] ?? start);
      }
      lasts[at] = place;
      row[place] = at;
      return;
    }
  });
  return { order, row, from, until };
}

import { lowerBound } from '../base/index.ts';

/** Rows in ascending order of a key, with the keys beside them. */
export interface Sorted {
  readonly rows: Uint32Array;
  readonly keys: Float64Array;
}

/** The values of a column for some rows, in their order. */
export function pick(column: Float64Array, rows: Uint32Array): Float64Array {
  const values = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) values[i] = column[rows[i] as number] as number;
  return values;
}

/** Sorts rows by a column; free where they are in order already. Equal keys keep the order given. */
export function sortedBy(rows: Uint32Array, column: Float64Array): Sorted {
  return sortedByKeys(rows, column, pick(column, rows));
}

/** The same with the rows' values in the column, in their order. */
export function sortedByKeys(rows: Uint32Array, column: Float64Array, keys: Float64Array): Sorted {
  if (isAscending(keys)) return { rows, keys };
  const order = new Uint32Array(rows.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  order.sort((a, b) => compare(keys[a] as number, keys[b] as number) || a - b);
  const sorted = order.map((i) => rows[i] as number);
  return { rows: sorted, keys: pick(column, sorted) };
}

/** Whether rows are in ascending order of a column. */
export function isOrdered(rows: Uint32Array, column: Float64Array): boolean {
  let last = -Infinity;
  for (let i = 0; i < rows.length; i++) {
    const key = column[rows[i] as number] as number;
    if (key < last) return false;
    last = key;
  }
  return true;
}

export function isAscending(keys: Float64Array): boolean {
  for (let i = 1; i < keys.length; i++)
    if ((keys[i] as number) < (keys[i - 1] as number)) return false;
  return true;
}

// Not a − b: the keys may be infinite.
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** First place of rows in ascending order of a column whose value is ≥ `key`: as `firstAt`, for lists without keys. */
export const firstBy = (rows: Uint32Array, column: Float64Array, key: number): number =>
  lowerBound(0, rows.length, key, (i) => column[rows[i] as number] as number);

/** First place whose key is ≥ `key`. */
export const firstAt = (sorted: Sorted, key: number): number =>
  lowerBound(0, sorted.keys.length, key, (i) => sorted.keys[i] as number);

/** The rows with from ≤ key < to. */
export function sliceOf(sorted: Sorted, from: number, to: number): Sorted {
  const [first, last] = [firstAt(sorted, from), firstAt(sorted, to)];
  return { rows: sorted.rows.subarray(first, last), keys: sorted.keys.subarray(first, last) };
}

/** How many of ascending keys lie in each of `count` cells of `width` from `start` on. O(count · log n). */
export function countCells(
  keys: Float64Array,
  start: number,
  width: number,
  count: number,
): Uint32Array {
  const counts = new Uint32Array(count);
  const keyAt = (i: number): number => keys[i] as number;
  let from = lowerBound(0, keys.length, start, keyAt);
  for (let cell = 0; cell < count; cell++) {
    const to = lowerBound(from, keys.length, start + (cell + 1) * width, keyAt);
    counts[cell] = to - from;
    from = to;
  }
  return counts;
}

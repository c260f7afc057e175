import { lowerBound } from '../base/index.ts';

/** Rows in ascending order of a key, with the keys beside them. */
export interface Sorted {
  readonly rows: Uint32Array;
  readonly keys: Float64Array;
}

/** Sorts rows by a key; free where they are in order already. Equal keys keep the order given. */
export function sortedBy(rows: Uint32Array, keyOf: (row: number) => number): Sorted {
  const keys = Float64Array.from(rows, keyOf);
  let ordered = true;
  for (let i = 1; i < keys.length && ordered; i++)
    ordered = (keys[i] as number) >= (keys[i - 1] as number);
  if (ordered) return { rows, keys };
  const order = Uint32Array.from(rows, (_, i) => i);
  order.sort((a, b) => compare(keys[a] as number, keys[b] as number) || a - b);
  return {
    rows: Uint32Array.from(order, (i) => rows[i] as number),
    keys: Float64Array.from(order, (i) => keys[i] as number),
  };
}

// Not a − b: the keys may be infinite.
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** First place whose key is ≥ `key`. */
export const firstAt = (sorted: Sorted, key: number): number =>
  lowerBound(0, sorted.keys.length, key, (i) => sorted.keys[i] as number);

import { MS_PER_DAY } from '../time/index.ts';

/** Days are kept within ± 2^33 (23 million years), so that day × rows stays an exact integer. */
const MAX_DAY = 2 ** 33;
const MAX_ROWS = 2 ** 19;
const dayOf = (instant: number): number =>
  Math.max(-MAX_DAY, Math.min(MAX_DAY, Math.floor(instant / MS_PER_DAY)));

/** Sorts rows[from] … rows[to − 1]; by insertion while they are few, as the events of one day are. */
function sortRun(
  rows: Uint32Array,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): void {
  if (to - from > 24) {
    rows.subarray(from, to).sort(compare);
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const row = rows[i] as number;
    let at = i;
    for (; at > from && compare(rows[at - 1] as number, row) > 0; at--)
      rows[at] = rows[at - 1] as number;
    rows[at] = row;
  }
}

/**
 * Rows 0 … n − 1 in the order of `compare`, which must sort by `keys` (instants, ±Infinity allowed) first.
 * Packs day and row into one number and lets the native numeric sort do the bulk, then sorts within each day:
 * several times faster than a comparator over all rows. At once if the rows are in order, as most files are.
 */
export function sortedRows(
  keys: Float64Array,
  compare: (a: number, b: number) => number,
): Uint32Array {
  const n = keys.length;
  const rows = new Uint32Array(n);
  for (let row = 0; row < n; row++) rows[row] = row;
  let sorted = true;
  for (let row = 1; row < n && sorted; row++) sorted = compare(row - 1, row) <= 0;
  if (sorted) return rows;
  if (n > MAX_ROWS) return rows.sort(compare);
  const packed = new Float64Array(n);
  for (let row = 0; row < n; row++) packed[row] = dayOf(keys[row] as number) * n + row;
  packed.sort();
  const dayAt = (i: number): number => Math.floor((packed[i] as number) / n);
  for (let i = 0; i < n; i++) rows[i] = (packed[i] as number) - dayAt(i) * n;
  for (let from = 0; from < n;) {
    let to = from + 1;
    while (to < n && dayAt(to) === dayAt(from)) to++;
    sortRun(rows, from, to, compare);
    from = to;
  }
  return rows;
}

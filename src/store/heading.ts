import { beginsBy, beginsFrom } from './begin.ts';
import type { Store } from './types.ts';
import { civilOf, isoDay } from '../time/index.ts';

/**
 * What a row stands under: the month (months since year 0) that it surely begins in, else its year or, where not even
 * that is sure, its own date, both as EDTF. A year alone is no month.
 */
export function headingOf(store: Store, row: number): number | string {
  const [from, by] = [beginsFrom(store.columns, row), beginsBy(store.columns, row)];
  const date = store.dataset.events[row]?.date ?? '';
  if (!Number.isFinite(from) || !Number.isFinite(by)) return date;
  const [first, last] = [civilOf(from), civilOf(by)];
  if (first.year !== last.year) return date;
  return first.month === last.month
    ? first.year * 12 + first.month - 1
    : isoDay(first).slice(0, -6);
}

/** How many of the rows around a place share its heading. What is not sure may stand between those of one month. */
export function countUnder(store: Store, rows: Uint32Array, at: number): number {
  const heading = headingOf(store, rows[at] ?? 0);
  let count = 1;
  for (const step of [-1, 1])
    for (let i = at + step; i >= 0 && i < rows.length; i += step) {
      const other = headingOf(store, rows[i] ?? 0);
      if (other === heading) count++;
      else if (typeof other === 'number' || typeof heading !== 'number') break;
    }
  return count;
}

import { lowerBound } from '../base/index.ts';
import type { TimeWindow } from '../time/index.ts';
import { indexOfRows } from './row-index.ts';
import type { Store } from './types.ts';

/**
 * How many of `rows` (in time order) surely begin in each period: a year alone begins in no month, and what began at
 * an unknown time in none. O(periods × log rows + distinct uncertain dates × periods) after the rows' index.
 * @param periods apart from each other
 */
export function beginsIn(
  store: Store,
  rows: Uint32Array,
  periods: readonly TimeWindow[],
): Uint32Array {
  const { earliest, doubts } = indexOfRows(store, rows);
  const before = (instant: number): number =>
    lowerBound(0, earliest.length, instant, (i) => earliest[i] as number);
  const counts = Uint32Array.from(periods, ({ start, end }) => before(end) - before(start));
  for (const { earliest: from, startLatest: by, count } of doubts) {
    const at = periods.findIndex(({ start, end }) => from >= start && from < end);
    const end = periods[at]?.end;
    if (end !== undefined && by >= end) counts[at] = (counts[at] as number) - count;
  }
  return counts;
}

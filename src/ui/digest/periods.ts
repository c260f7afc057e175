import { lowerBound } from '../../base/index.ts';
import { beginsIn } from '../../store/index.ts';
import { type TimeWindow, axisTiers } from '../../time/index.ts';
import type { Session } from '../session.svelte.ts';

/** A unit of time by its name, and how many of the matching events surely begin in it. */
export interface Period extends TimeWindow {
  readonly name: string;
  readonly count: number;
}

/** px: an axis of this width has 7 to 40 cells, as many as one can listen to. */
const WIDTH = 700;

/** The centuries, decades, years, months or days of a window, from the first that has events to the last. */
export function periodsOf(session: Session, window: TimeWindow): readonly Period[] {
  const { store, rows, words } = session;
  if (store === undefined) return [];
  const cells = axisTiers(window, WIDTH, words, { hours: false }).minor;
  const counts = beginsIn(store, rows, cells);
  const periods = cells.map(({ start, end, name }, at) => ({
    ...{ start, end, name },
    count: counts[at] ?? 0,
  }));
  const has = ({ count }: Period): boolean => count > 0;
  return periods.slice(periods.findIndex(has), periods.findLastIndex(has) + 1);
}

/**
 * The heading above each of some items, undefined where it goes on: "2014, 37 events". None at all where one period
 * holds everything.
 * @param starts the instant that each item begins at, ascending
 */
export function headingsFor(
  session: Session,
  periods: readonly Period[],
  starts: readonly number[],
): readonly (string | undefined)[] {
  if (periods.length < 2) return [];
  let last = -1;
  return starts.map((start) => {
    const at = lowerBound(0, periods.length, start + 1, (i) => periods[i]?.start ?? 0) - 1;
    const period = periods[at];
    if (period === undefined || !(start < period.end) || period.count === 0 || at <= last)
      return undefined;
    last = at;
    return session.words.t('digestPeriod', { period: period.name, count: period.count });
  });
}

// Apart from store/years.ts, which the first picture needs: groups get their words after it.
import {
  type DateWordsOptions,
  MS_PER_DAY,
  isFar,
  momentsWords,
  windowWords,
  yearSpanWords,
} from '../../time/index.ts';
import type { Words } from '../../words/index.ts';
import type { Session } from '../session.svelte.ts';
import { type Dates, type Years, yearsOf } from '../../store/index.ts';

/**
 * A span in words, as exact as its length deserves (see `windowWords`): under two days with clock times, on the clock
 * asked for, where both ends are known to the minute.
 */
export function periodWords(
  store: Dates,
  span: Years,
  words: Words,
  options: DateWordsOptions,
): string {
  const { start, end, first, last, firstYear, lastYear } = span;
  if (isFar(start) || isFar(end)) return yearSpanWords(firstYear, lastYear, words);
  // An end is a date's last moment, that of a window the moment after it.
  if (end + 1 - start >= 2 * MS_PER_DAY) return windowWords({ start, end: end + 1 }, words);
  const moments = momentsWords(store.dateOf(first), store.dateOf(last), words, options);
  if (moments !== undefined) return moments;
  const day = (instant: number): number => Math.floor(instant / MS_PER_DAY) * MS_PER_DAY;
  return windowWords({ start: day(start), end: day(end) + MS_PER_DAY }, words);
}

/** The period of some events in words, on the view's clock; "" without events. */
export function periodOf(session: Session, rows: ArrayLike<number>): string {
  const { store } = session;
  const span = store && yearsOf(store, rows);
  return store && span ? periodWords(store, span, session.words, session.clockOptions()) : '';
}

import { expect, test } from 'vitest';
import { createStore, yearsOf } from '../../store/index.ts';
import type { DateWordsOptions } from '../../time/index.ts';
import { wordsFor } from '../../words/index.ts';

import { periodWords } from './period.ts';

const words = wordsFor('en');
const storeOf = (dates: readonly string[]): ReturnType<typeof createStore> =>
  createStore({
    version: 1,
    events: dates.map((date, i) => ({ id: `e${i}`, date, title: 'X' })),
  });
const firstAndLast = (...dates: string[]): readonly (number | undefined)[] => {
  const store = storeOf(dates);
  const span = yearsOf(store, store.byTime);
  return [span?.firstYear, span?.lastYear];
};
const periodOf = (dates: readonly string[], options: DateWordsOptions = {}): string => {
  const store = storeOf(dates);
  const span = yearsOf(store, store.byTime);
  return span ? periodWords(store, span, words, options) : '';
};

test('years beyond the limit of the axis keep their number', () => {
  expect(firstAndLast('Y-170000002', 'Y1E6', 'Y2E6', '1945')).toEqual([-170_000_002, 2_000_000]);
  expect(firstAndLast('Y3E6', 'Y2E6')).toEqual([2_000_000, 3_000_000]);
  expect(firstAndLast('Y-3E6', 'Y-2E6-05')).toEqual([-3_000_000, -2_000_000]);
  expect(firstAndLast('1945/Y1E6')).toEqual([1945, 1_000_000]);
  expect(firstAndLast('2014', '2022-02-24/..')).toEqual([2014, 2022]);
  expect(periodOf(['Y-170000002', 'Y1E6'])).toBe('170,000,003 BCE–1,000,000');
});

test('clock times are those of the clock asked for, and of the last event, not of the minute after it', () => {
  const dates = ['2024-10-05T10:00+02:00', '2024-10-05T15:30+02:00'];
  expect(periodOf(dates)).toBe('5 October 2024, 10:00 to 15:30 UTC+2');
  expect(periodOf(dates, { clock: 'utc' })).toBe('5 October 2024, 08:00 to 13:30 UTC');
  expect(periodOf(dates, { clock: 'reader', readerZone: 'America/New_York' })).toBe(
    '5 October 2024, 04:00 to 09:30 New York time',
  );
  expect(periodOf(['2024-10-05T10:00Z', '2024-10-05T12:30+02:00'])).toBe(
    '5 October 2024, 10:00 UTC – 5 October 2024, 12:30 UTC+2',
  );
  expect(periodOf(['2024-10-05T10:00Z', '2024-10-05T10:00Z'])).toBe('5 October 2024, 10:00 UTC');
});

test('a day beside clock times is a day, without hours that nobody knows', () => {
  expect(periodOf(['2024-10-05', '2024-10-06T10:00Z'])).toBe('5–6 October 2024');
  expect(periodOf(['2024-10-05T10:00Z', '2024-10-05'])).toBe('5 October 2024');
});

test('vague dates span all that they can mean', () => {
  expect(periodOf(['19XX', '1950'])).toBe('1900–1999');
  expect(periodOf(['1950', '1951'])).toBe('January 1950 – December 1951');
});

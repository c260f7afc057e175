import { expect, test } from 'vitest';
import { createStore } from './store.ts';
import { countUnder, headingOf } from './heading.ts';

const storeOf = (...dates: string[]): ReturnType<typeof createStore> =>
  createStore({
    version: 1,
    events: dates.map((date, index) => ({ id: `e${index}`, date, title: 'x' })),
  });

test.each([
  ['2014-03-18', 2014 * 12 + 2],
  ['2014-03', 2014 * 12 + 2],
  ['2014-03-18/2016', 2014 * 12 + 2],
  ['2014', '2014'],
  ['2014/2016', '2014'],
  ['2014-21', '2014'],
  ['-0489', '-0489'],
  ['199X', '199X'],
  ['../..', '../..'],
])('%s stands under %s', (date, heading) => {
  expect(headingOf(storeOf(date), 0)).toBe(heading);
});

test('a year alone counts under no month, and parts none of its events', () => {
  const store = storeOf('2014-01-01', '2014', '2014-01-02', '2014-02-01', '2014');
  const counts = [...store.byTime].map((_, at) => countUnder(store, store.byTime, at));
  expect(counts).toEqual([2, 2, 2, 2, 1]);
});

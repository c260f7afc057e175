import { expect, test } from 'vitest';
import { createStore } from '../../store/index.ts';
import { gapBetween, silenceLimit } from './silences.ts';

const storeOf = (...dates: string[]): ReturnType<typeof createStore> =>
  createStore({
    version: 1,
    events: dates.map((date, index) => ({ id: `e${index}`, date, title: 'x' })),
  });

test('a gap runs from the end of one date to the start of the next', () => {
  const store = storeOf('2020-01-01', '2020-01-11', '2020-01');
  expect(gapBetween(store, 0, 1) / 864e5).toBeCloseTo(9);
  expect(gapBetween(store, 1, 2)).toBe(0);
});

test('a silence is three times the usual gap, and two days at least', () => {
  const weekly = storeOf('2020-01-01', '2020-01-08', '2020-01-15', '2020-01-22');
  expect(silenceLimit(weekly, new Uint32Array([0, 1, 2, 3])) / 864e5).toBeCloseTo(18);
  const daily = storeOf('2020-01-01', '2020-01-02', '2020-01-03');
  expect(silenceLimit(daily, new Uint32Array([0, 1, 2]))).toBe(2 * 864e5);
});

test('two events have no usual gap', () => {
  expect(silenceLimit(storeOf('2020', '2021'), new Uint32Array([0, 1]))).toBe(Infinity);
});

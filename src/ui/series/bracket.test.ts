import { expect, test } from 'vitest';
import type { Dataset } from '../../model/index.ts';
import { createStore } from '../../store/index.ts';
import { bracketOf, withoutOverlaps } from './bracket.ts';

const store = createStore({
  version: 1,
  events: [
    { id: 'a', date: '2020-01-01', title: 'a' },
    { id: 'b', date: '2020-12-31', title: 'b' },
  ],
} as Dataset);
const plot = { left: 10, right: 1010, top: 0, bottom: 100 };
const thread = { y: 100 } as Parameters<typeof bracketOf>[2];
const gap = { from: 0, to: 1, least: 365, most: 365, about: false };
const at = (from: readonly [number, number], to: readonly [number, number], width = 60) =>
  bracketOf(
    { plot, window: { start: Date.UTC(...from), end: Date.UTC(...to) } },
    store,
    thread,
    gap,
    '',
    width,
  );

test('a bracket stands over both events, with its text on it', () => {
  const bracket = at([2019, 0], [2022, 0]);
  expect(bracket).toMatchObject({ opensLeft: false, opensRight: false });
  expect(bracket?.textX).toBeCloseTo(((bracket?.x0 ?? 0) + (bracket?.x1 ?? 0)) / 2);
});

test('where the text is wider than the bracket it stands above, and within the plot', () => {
  const wide = at([2019, 0], [2022, 0], 600);
  const narrow = at([2019, 0], [2022, 0], 60);
  expect(wide?.textY).toBeLessThan(narrow?.textY ?? 0);
  expect((wide?.textX ?? 0) - (wide?.half ?? 0)).toBeGreaterThanOrEqual(plot.left);
});

test('an end that is out of view has no foot; out of view altogether there is no bracket', () => {
  expect(at([2020, 5], [2022, 0])).toMatchObject({ x0: 10, opensLeft: true });
  expect(at([2020, 5], [2020, 6])).toMatchObject({ x0: 10, x1: 1010, opensRight: true });
  expect(at([2022, 0], [2023, 0])).toBeUndefined();
});

test('of two texts in one place the first stays', () => {
  const bracket = at([2019, 0], [2022, 0]);
  if (bracket === undefined) throw new Error('no bracket');
  expect(withoutOverlaps([bracket, { ...bracket, text: 'b' }])).toEqual([bracket]);
});

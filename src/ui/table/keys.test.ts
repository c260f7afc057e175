import { expect, test } from 'vitest';
import { keyMove } from './keys.ts';

const plain = { altKey: false, ctrlKey: false, metaKey: false };
const move = (key: string, at: number): number | undefined =>
  keyMove({ ...plain, key }, { at, page: 10, size: 100 });

test.each([
  ['ArrowDown', 5, 6],
  ['ArrowUp', 5, 4],
  ['PageDown', 5, 15],
  ['PageDown', 95, 99],
  ['PageUp', 5, 0],
  ['Home', 50, 0],
  ['End', 50, 99],
])('%s from row %i goes to %i', (key, at, to) => {
  expect(move(key, at)).toBe(to);
});

test('at the ends the page gets the key, as with any other', () => {
  expect([move('ArrowUp', 0), move('End', 99), move('a', 5)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(
    keyMove({ ...plain, ctrlKey: true, key: 'Home' }, { at: 5, page: 1, size: 9 }),
  ).toBeUndefined();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breaksFor, classOf } from './ramp.ts';

test('breaks for about a hundred events are those of the design', () => {
  expect(breaksFor(129)).toEqual([1, 2, 6, 21, 61]);
});

test('breaks rise, start at one and leave the last class to the greatest counts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000_000 }), (most) => {
      const breaks = breaksFor(most);
      expect(breaks[0]).toBe(1);
      breaks.slice(1).forEach((least, index) => expect(least).toBeGreaterThan(breaks[index] ?? 0));
      expect(classOf(0, breaks)).toBe(0);
      expect(classOf(1, breaks)).toBe(1);
      if (most > 30) expect(classOf(most, breaks)).toBe(5);
    }),
  );
});

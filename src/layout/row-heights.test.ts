import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRowHeights, runsOf } from './row-heights.ts';

/** Heights with some rows measured, and the same as a plain list. */
const measured = fc
  .record({
    size: fc.integer({ min: 1, max: 300 }),
    estimate: fc.integer({ min: 20, max: 90 }),
    sets: fc.array(fc.tuple(fc.nat(299), fc.integer({ min: 1, max: 400 })), { maxLength: 80 }),
  })
  .map(({ size, estimate, sets }) => {
    const heights = createRowHeights(size, estimate);
    const plain = new Array<number>(size).fill(estimate);
    for (const [index, height] of sets) {
      heights.set(index % size, height);
      plain[index % size] = height;
    }
    return { heights, plain };
  });

test('tops, heights and the total are those of a plain list', () => {
  fc.assert(
    fc.property(measured, ({ heights, plain }) => {
      let y = 0;
      plain.forEach((height, index) => {
        expect(heights.top(index)).toBe(y);
        expect(heights.height(index)).toBe(height);
        y += height;
      });
      expect(heights.total).toBe(y);
    }),
  );
});

test('the row at a place begins at or before it and ends after it', () => {
  fc.assert(
    fc.property(measured, fc.double({ min: 0, max: 1, noNaN: true }), ({ heights }, part) => {
      const y = part * (heights.total - 1);
      const index = heights.at(y);
      expect(heights.top(index)).toBeLessThanOrEqual(y);
      expect(heights.top(index + 1)).toBeGreaterThan(y);
    }),
  );
});

test('beyond the ends stand the first and the last row', () => {
  const heights = createRowHeights(7, 38);
  expect([heights.at(-50), heights.at(1e9)]).toEqual([0, 6]);
});

test('runs cover every row once, draw all that is in view and the kept row, and keep the height', () => {
  const places = fc.tuple(
    fc.integer({ min: -500, max: 40_000 }),
    fc.integer({ min: 1, max: 1500 }),
    fc.option(fc.nat(299), { nil: undefined }),
  );
  fc.assert(
    fc.property(measured, places, ({ heights, plain }, [top, span, keep]) => {
      const runs = runsOf(heights, top, top + span, keep);
      let next = 0;
      let height = 0;
      for (const { from, to, gap } of runs) {
        expect(from).toBe(next);
        const own = plain.slice(from, to).reduce((a, b) => a + b, 0);
        if (gap > 0) expect(gap).toBe(own);
        height += own;
        next = to;
      }
      expect([next, height]).toEqual([plain.length, heights.total]);
      const drawn = (index: number): boolean =>
        runs.some(({ from, to, gap }) => gap === 0 && index >= from && index < to);
      if (keep !== undefined && keep < plain.length) expect(drawn(keep)).toBe(true);
      plain.forEach((own, index) => {
        const y = heights.top(index);
        if (y + own > top && y < top + span) expect(drawn(index)).toBe(true);
      });
    }),
  );
});

test('a hundred thousand rows need as many pieces as ten', () => {
  const heights = createRowHeights(100_000, 38);
  const runs = runsOf(heights, 1_900_000, 1_901_000, 3);
  expect(runs.map(({ from, to }) => to - from)).toEqual([3, 1, 49_996, 27, 49_973]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MS_PER_DAY, instantOf } from '../../time/index.ts';
import { pagesOf } from './pages.ts';

const day = fc.integer({ min: -900_000, max: 900_000 });

test('each event is on one page, inside its window, and pages follow each other without a gap', () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 300 }), (days) => {
      const anchors = days.sort((a, b) => a - b).map((each) => each * MS_PER_DAY + 1);
      const whole = {
        start: (anchors[0] ?? 0) - MS_PER_DAY,
        end: (anchors.at(-1) ?? 0) + MS_PER_DAY,
      };
      const pages = pagesOf(anchors, whole);
      expect(pages[0]?.window.start).toBe(whole.start);
      expect(pages[0]?.first).toBe(0);
      expect(pages.at(-1)?.last).toBe(anchors.length);
      pages.forEach(({ window, first, last }, i) => {
        expect(window.start).toBeLessThan(window.end);
        for (let at = first; at < last; at++) {
          expect(anchors[at]).toBeGreaterThanOrEqual(window.start);
          expect(anchors[at]).toBeLessThan(window.end);
        }
        if (i > 0)
          expect([window.start, first]).toEqual([pages[i - 1]?.window.end, pages[i - 1]?.last]);
      });
    }),
  );
});

test('few events are one page, more are divided at a year, and many do not become many pages', () => {
  const at = (count: number, step: number) =>
    Array.from({ length: count }, (_, i) => instantOf(2014, 1, 1) + i * step * MS_PER_DAY);
  const pages = (anchors: readonly number[]) =>
    pagesOf(anchors, { start: (anchors[0] ?? 0) - 1, end: (anchors.at(-1) ?? 0) + 1 });
  expect(pages(at(32, 10))).toHaveLength(1);
  const [first] = pages(at(100, 30));
  expect(first?.window.end).toBe(instantOf(2016, 1, 1));
  expect(pages(at(100_000, 1)).length).toBeLessThanOrEqual(14);
});

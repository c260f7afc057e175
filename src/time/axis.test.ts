import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsFor } from '../words/index.ts';
import { type AxisCell, axisTiers, instantOf, makeWindow } from './index.ts';

const en = wordsFor('en');
const LEAST = [44, 22, 18, 26, 36, 44, 48, 56];

function expectTiles(cells: readonly AxisCell[], start: number, end: number): void {
  expect(cells[0]?.start).toBeLessThanOrEqual(start);
  expect(cells.at(-1)?.end).toBeGreaterThanOrEqual(end);
  cells.forEach((cell, i) => {
    expect(cell.start).toBeLessThan(cell.end);
    expect(cell.start < end && cell.end > start).toBe(true);
    if (i > 0) expect(cell.start).toBe(cells[i - 1]?.end);
    expect(cell.label).not.toMatch(/^(?:0|0 BCE|0s|-.*|.*NaN.*|)$/);
    expect(cell.name).not.toBe('');
  });
}

test('cells of both tiers tile the window, few enough for its width, and none says 0', () => {
  const exponent = fc.double({ min: Math.log(3.6e6), max: Math.log(1.6e16), noNaN: true });
  const start = fc.oneof(
    fc.integer({ min: -8.5e15, max: 8.5e15 }),
    fc.integer({ min: instantOf(-300, 1, 1), max: instantOf(2100, 1, 1) }),
  );
  fc.assert(
    fc.property(
      start,
      exponent,
      fc.integer({ min: 200, max: 3000 }),
      fc.boolean(),
      (at, log, width, hours) => {
        const window = makeWindow(at, Math.min(8.55e15, at + Math.exp(log)));
        const tiers = axisTiers(window, width, en, { hours });
        expectTiles(tiers.minor, window.start, window.end);
        if (tiers.row < 7) expectTiles(tiers.major, window.start, window.end);
        // The shortest units (28 days, 9 years) are a little under their mean.
        expect(tiers.minor.length).toBeLessThan((width / (LEAST[tiers.row] ?? 1)) * 1.12 + 3);
        const majors = new Set(tiers.major.map((cell) => cell.start));
        const nested = tiers.minor.filter(
          (cell) =>
            tiers.major.some((m) => m.start < cell.start && cell.start < m.end) ||
            majors.has(cell.start),
        );
        if (tiers.row < 7) expect(nested.length).toBe(tiers.minor.length);
      },
    ),
    { numRuns: 500 },
  );
});

/** The row and the labels of a window of years (or of days) drawn 1000 px wide. */
const labels = (from: number, to: number, width = 1000): readonly unknown[] => {
  const tiers = axisTiers(makeWindow(from, to), width, en, { hours: true });
  return [
    tiers.row,
    tiers.minor
      .map((cell) => cell.label)
      .slice(0, 4)
      .join(' | '),
    tiers.major
      .map((cell) => cell.label)
      .slice(0, 2)
      .join(' | '),
  ];
};

test.each([
  [
    instantOf(2024, 10, 5),
    instantOf(2024, 10, 6),
    0,
    '00:00 | 03:00 | 06:00 | 09:00',
    '5 October 2024',
  ],
  [
    instantOf(2024, 10, 1),
    instantOf(2024, 11, 10),
    1,
    '1 | 2 | 3 | 4',
    'October 2024 | November 2024',
  ],
  [instantOf(2024, 1, 1), instantOf(2025, 1, 1), 2, 'Jan | Feb | Mar | Apr', '2024'],
  [instantOf(2022, 1, 1), instantOf(2026, 1, 1), 2, 'J | F | M | A', '2022 | 2023'],
  [instantOf(2018, 1, 1), instantOf(2026, 1, 1), 3, 'Q1 | Q2 | Q3 | Q4', '2018 | 2019'],
  [instantOf(1990, 1, 1), instantOf(2014, 1, 1), 4, '1990 | 1991 | 1992 | 1993', '1990s | 2000s'],
  [instantOf(-2, 1, 1), instantOf(20, 1, 1), 4, '3 BCE | 2 BCE | 1 BCE | 1', '9–1 BCE | 1–9'],
  [
    instantOf(1800, 1, 1),
    instantOf(2000, 1, 1),
    5,
    '1800s | 1810s | 1820s | 1830s',
    '19th century | 20th century',
  ],
  [
    instantOf(-199, 1, 1),
    instantOf(1500, 1, 1),
    6,
    '3rd century BCE | 2nd century BCE | 1st century BCE | 1st century',
    '1st millennium BCE | 1st millennium',
  ],
  [
    instantOf(-3999, 1, 1),
    instantOf(9999, 1, 1),
    7,
    '4000 BCE | 3000 BCE | 2000 BCE | 1000 BCE',
    '',
  ],
])('%# of the axis table', (from, to, row, minor, major) => {
  expect(labels(from, to)).toEqual([row, minor, major]);
});

test('without clock times days are the finest row, and initials are read out in full', () => {
  const day = makeWindow(instantOf(2024, 10, 5), instantOf(2024, 10, 6));
  expect(axisTiers(day, 1000, en, { hours: false }).row).toBe(1);
  const months = makeWindow(instantOf(2022, 1, 1), instantOf(2026, 1, 1));
  expect(axisTiers(months, 1000, en, { hours: false }).minor[0]).toMatchObject({
    label: 'J',
    name: 'January 2022',
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  FAR_INSTANT,
  MS_PER_DAY,
  type Unit,
  addUnits,
  civilFromDays,
  clampFar,
  daysFromCivil,
  isoDay,
  startOf,
} from './index.ts';

const UNITS: readonly Unit[] = [
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
];
/** Anywhere, and around the eras' meeting. */
const instant = fc.oneof(
  fc.integer({ min: -8.5e15, max: 8.5e15 }),
  fc
    .integer({ min: daysFromCivil(-30, 1, 1), max: daysFromCivil(30, 1, 1) })
    .map((days) => days * MS_PER_DAY),
);

test('days and calendar days are inverse, and agree with Date as far as it goes', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_000_000, max: 99_000_000 }), (days) => {
      const civil = civilFromDays(days);
      expect(daysFromCivil(civil.year, civil.month, civil.day)).toBe(days);
      const date = new Date(days * MS_PER_DAY);
      expect([civil.year, civil.month, civil.day]).toEqual([
        date.getUTCFullYear(),
        date.getUTCMonth() + 1,
        date.getUTCDate(),
      ]);
    }),
  );
});

test('units nest: an instant lies in its unit, and the unit ends where the next begins', () => {
  fc.assert(
    fc.property(instant, fc.constantFrom(...UNITS), (at, unit) => {
      const start = startOf(unit, at);
      const end = addUnits(unit, start, 1);
      expect(start <= at && at < end).toBe(true);
      expect(startOf(unit, end - 1)).toBe(start);
      expect(startOf(unit, end)).toBe(end);
      expect(addUnits(unit, end, -1)).toBe(start);
    }),
    { numRuns: 2000 },
  );
});

test('a month later than 31 January is the last of February', () => {
  const at = daysFromCivil(2024, 1, 31) * MS_PER_DAY;
  expect(isoDay(civilFromDays(addUnits('month', at, 1) / MS_PER_DAY))).toBe('2024-02-29');
});

test('nothing becomes NaN or infinite far away', () => {
  for (const far of [Infinity, -Infinity, NaN, 1e300, -1e300]) {
    expect(Math.abs(clampFar(far))).toBe(FAR_INSTANT);
    for (const unit of UNITS) {
      expect(Number.isFinite(startOf(unit, far))).toBe(true);
      expect(Number.isFinite(addUnits(unit, far, 1))).toBe(true);
    }
  }
});

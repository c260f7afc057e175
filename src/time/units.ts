import { MS_PER_DAY, MS_PER_HOUR, civilOf, clampFar, daysInMonth, instantOf } from './civil.ts';
import type { Instant } from './types.ts';

/** A unit of the calendar. Weeks start on Monday. Decades, centuries and millennia: see `startOf`. */
export type Unit =
  'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'millennium';

const DAYS_PER_YEAR = 365.2425;
const YEARS = { decade: 10, century: 100, millennium: 1000 } as const;

/** Mean length of a unit in ms (Gregorian year of 365.2425 days). */
export const UNIT_MS: Readonly<Record<Unit, number>> = {
  hour: MS_PER_HOUR,
  day: MS_PER_DAY,
  week: 7 * MS_PER_DAY,
  month: (DAYS_PER_YEAR / 12) * MS_PER_DAY,
  quarter: (DAYS_PER_YEAR / 4) * MS_PER_DAY,
  year: DAYS_PER_YEAR * MS_PER_DAY,
  decade: 10 * DAYS_PER_YEAR * MS_PER_DAY,
  century: 100 * DAYS_PER_YEAR * MS_PER_DAY,
  millennium: 1000 * DAYS_PER_YEAR * MS_PER_DAY,
};

/**
 * First astronomical year of the group of `size` years that `year` lies in. Groups follow the written digits
 * of each era: 1990–1999, 1–9, 9–1 BCE, 499–490 BCE. So there is no year 0 and the two groups at the era are one shorter.
 */
export function groupStart(year: number, size: number): number {
  if (year >= 1) return Math.max(1, Math.floor(year / size) * size);
  const bce = 1 - year;
  return 1 - (Math.floor(bce / size) * size + size - 1);
}

/** First year of the group after the one that begins with `start`. */
function nextGroup(start: number, size: number): number {
  if (start >= size) return start + size;
  return start === 1 ? size : Math.min(1, start + size);
}

/** The group before the one that begins with `start`. */
const previousGroup = (start: number, size: number): number => groupStart(start - 1, size);

/** First instant (UTC) of the unit that an instant lies in. Groups of years follow the written digits (1990s = 1990–1999). */
export function startOf(unit: Unit, instant: Instant): Instant {
  const at = clampFar(instant);
  if (unit === 'hour') return Math.floor(at / MS_PER_HOUR) * MS_PER_HOUR;
  const days = Math.floor(at / MS_PER_DAY);
  if (unit === 'day') return days * MS_PER_DAY;
  // 1970-01-01 was a Thursday.
  if (unit === 'week') return (days - ((((days + 3) % 7) + 7) % 7)) * MS_PER_DAY;
  const { year, month } = civilOf(at);
  if (unit === 'month') return instantOf(year, month, 1);
  if (unit === 'quarter') return instantOf(year, month - ((month - 1) % 3), 1);
  if (unit === 'year') return instantOf(year, 1, 1);
  return instantOf(groupStart(year, YEARS[unit]), 1, 1);
}

/**
 * The instant `count` units later (earlier if negative). Time of day stays; a day that the month lacks becomes
 * its last (31 January + 1 month = 28 or 29 February). Groups of years count from the start of the group.
 */
export function addUnits(unit: Unit, instant: Instant, count: number): Instant {
  if (unit === 'hour' || unit === 'day' || unit === 'week')
    return clampFar(instant + count * UNIT_MS[unit]);
  if (unit === 'month') return addMonths(instant, count);
  if (unit === 'quarter') return addMonths(instant, 3 * count);
  if (unit === 'year') return addMonths(instant, 12 * count);
  const size = YEARS[unit];
  let year = groupStart(civilOf(instant).year, size);
  for (let i = 0; i < Math.abs(count); i++)
    year = count > 0 ? nextGroup(year, size) : previousGroup(year, size);
  return instantOf(year, 1, 1);
}

function addMonths(instant: Instant, count: number): Instant {
  const at = clampFar(instant);
  const { year, month, day } = civilOf(at);
  const months = year * 12 + (month - 1) + count;
  const toYear = Math.floor(months / 12);
  const toMonth = months - toYear * 12 + 1;
  const timeOfDay = at - Math.floor(at / MS_PER_DAY) * MS_PER_DAY;
  return clampFar(
    instantOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))) + timeOfDay,
  );
}

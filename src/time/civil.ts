/**
 * Civil-day arithmetic in the proleptic Gregorian calendar with astronomical years (0 = 1 BCE).
 * Algorithms: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (public domain), widened from
 * 32-bit integers to the whole range of exact doubles. No `Date` and no time zone anywhere.
 */
import type { Instant } from './types.ts';

export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;

/** Instants are clamped here (about year ±270,500): whole ms stay exact, and Intl can still name them. */
export const FAR_INSTANT: Instant = 8.6e15;
const FAR_YEAR = 280_000;

/** A day of the calendar: astronomical year, month 1–12, day 1–31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The instant, or the nearest one that is not too far away; never NaN, ±Infinity becomes finite. */
export function clampFar(instant: number): Instant {
  if (instant >= FAR_INSTANT) return FAR_INSTANT;
  return instant > -FAR_INSTANT ? instant : -FAR_INSTANT;
}

/** Whether an instant stands for all that lies beyond the limit: then only the date itself knows its year. */
export const isFar = (instant: number): boolean => Math.abs(instant) > FAR_INSTANT - MS_PER_DAY;

/** Days from 1970-01-01 to the given day; `month` and `day` must be in their ranges. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The calendar day that lies `days` days after 1970-01-01; the inverse of `daysFromCivil`. */
export function civilFromDays(days: number): CivilDay {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** The calendar day (UTC) that an instant lies in. */
export const civilOf = (instant: Instant): CivilDay =>
  civilFromDays(Math.floor(clampFar(instant) / MS_PER_DAY));

/** First instant of a day, clamped where it is too far away. */
export function instantOf(year: number, month: number, day: number): Instant {
  if (year > FAR_YEAR) return FAR_INSTANT;
  if (year < -FAR_YEAR) return -FAR_INSTANT;
  return clampFar(daysFromCivil(year, month, day) * MS_PER_DAY);
}

export const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** 28–31; `month` 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A day as EDTF writes it: "2014-03-18", "-0490-01-01", "Y12024-05-03" beyond four digits. */
export function isoDay({ year, month, day }: CivilDay): string {
  return `${isoYear(year)}-${two(month)}-${two(day)}`;
}

/** A year as EDTF writes it. */
export function isoYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits}`;
}

export const two = (value: number): string => String(value).padStart(2, '0');

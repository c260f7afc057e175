/**
 * Civil-day arithmetic in the proleptic Gregorian calendar with astronomical years (0 = 1 BCE).
 * Algorithms: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (public domain), widened from
 * 32-bit integers to the whole range of exact doubles. No `Date` and no time zone anywhere.
 */
import type { Instant } from './types.js';
export declare const MS_PER_MINUTE = 60000;
export declare const MS_PER_HOUR = 3600000;
export declare const MS_PER_DAY = 86400000;
/** Instants are clamped here (about year ±270,500): whole ms stay exact, and Intl can still name them. */
export declare const FAR_INSTANT: Instant;
/** A day of the calendar: astronomical year, month 1–12, day 1–31. */
export interface CivilDay {
    readonly year: number;
    readonly month: number;
    readonly day: number;
}
/** The instant, or the nearest one that is not too far away; never NaN, ±Infinity becomes finite. */
export declare function clampFar(instant: number): Instant;
/** Days from 1970-01-01 to the given day; `month` and `day` must be in their ranges. */
export declare function daysFromCivil(year: number, month: number, day: number): number;
/** The calendar day that lies `days` days after 1970-01-01; the inverse of `daysFromCivil`. */
export declare function civilFromDays(days: number): CivilDay;
/** The calendar day (UTC) that an instant lies in. */
export declare const civilOf: (instant: Instant) => CivilDay;
/** First instant of a day, clamped where it is too far away. */
export declare function instantOf(year: number, month: number, day: number): Instant;
export declare const isLeapYear: (year: number) => boolean;
/** 28–31; `month` 1–12. */
export declare function daysInMonth(year: number, month: number): number;
/** A day as EDTF writes it: "2014-03-18", "-0490-01-01", "Y12024-05-03" beyond four digits. */
export declare function isoDay({ year, month, day }: CivilDay): string;
/** A year as EDTF writes it. */
export declare function isoYear(year: number): string;
export declare const two: (value: number) => string;

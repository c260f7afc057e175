import type { Instant } from './types.js';
/** A unit of the calendar. Weeks start on Monday. Decades, centuries and millennia: see `startOf`. */
export type Unit = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'millennium';
/** Mean length of a unit in ms (Gregorian year of 365.2425 days). */
export declare const UNIT_MS: Readonly<Record<Unit, number>>;
/**
 * First astronomical year of the group of `size` years that `year` lies in. Groups follow the written digits
 * of each era: 1990–1999, 1–9, 9–1 BCE, 499–490 BCE. So there is no year 0 and the two groups at the era are one shorter.
 */
export declare function groupStart(year: number, size: number): number;
/** First instant (UTC) of the unit that an instant lies in. Groups of years follow the written digits (1990s = 1990–1999). */
export declare function startOf(unit: Unit, instant: Instant): Instant;
/**
 * The instant `count` units later (earlier if negative). Time of day stays; a day that the month lacks becomes
 * its last (31 January + 1 month = 28 or 29 February). Groups of years count from the start of the group.
 */
export declare function addUnits(unit: Unit, instant: Instant, count: number): Instant;

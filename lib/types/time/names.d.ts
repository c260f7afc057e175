import type { Words } from '../words/index.js';
import { type CivilDay } from './civil.js';
/** A date with its month or day left out where they are not known. Year astronomical, month 1–12. */
export interface Point {
    readonly year: number;
    readonly month?: number | undefined;
    readonly day?: number | undefined;
}
/** Calendar names of one language, through Intl; made once per `Words`. */
export interface DateNames {
    /** "5 October 2024", "October 2024" or "2024", as far as the point is known. */
    point(point: Point): string;
    /** Without the year: "27 February", "February". */
    withoutYear(month: number, day: number | undefined): string;
    /** The day of the month alone: "9". */
    dayOnly(day: number): string;
    /** "2014", "490 BCE", "12,000 BCE". */
    year(year: number): string;
    /** The year without its era: "490". */
    yearOfEra(year: number): string;
    monthShort(month: number): string;
    monthNarrow(month: number): string;
    weekday(day: CivilDay): string;
    /** "15:00", with seconds where they are not 0. */
    clock(minutes: number): string;
    /** "19th" */
    ordinal(value: number): string;
    /** What the language writes first and last decides what two dates can share. */
    readonly order: 'day-first' | 'month-first' | 'year-first';
}
/** The calendar names for a language. English writes the day first in every country: the house style ("5 October 2024"). */
export declare function dateNames(words: Words): DateNames;

import type { Words } from '../words/index.js';
import { type Point } from './names.js';
import type { DatePart } from './types.js';
export interface DateWordsOptions {
    /** `long` (default) is for details and names, `short` for labels: without "day not known", ranges with a dash. */
    readonly style?: 'long' | 'short' | undefined;
    /** Which clock times of day are shown in; date-only values never move. */
    readonly clock?: 'place' | 'utc' | 'reader' | undefined;
    /** IANA zone of the reader, for the clock `reader`; without it UTC is shown. */
    readonly readerZone?: string | undefined;
}
/** A date-time on the clock that is shown. */
export interface ShownClock {
    readonly day: string;
    readonly time: string;
    readonly zone: string;
}
/** The part as a point of the calendar if it is a plain day, month or year; undefined for all vaguer ones. */
export declare function pointOf(part: DatePart): Point | undefined;
/** The part in words without its signs of doubt: "5 October 2024", "1990s", "spring 2001", "between 10 and 19 June 2004". */
export declare function plainWords(part: DatePart, words: Words, options: DateWordsOptions): string;
/** What the signs of a part say in words. */
interface SignWords {
    /** They are for the whole. */
    readonly about: boolean;
    readonly uncertain: boolean;
    /** The components that they are for otherwise: "year and month", "day". */
    readonly aboutParts: string | undefined;
    readonly uncertainParts: string | undefined;
}
export declare function signWords(part: DatePart, words: Words): SignWords;
/** The part in words with "about" and with doubts about one of its components, without "uncertain" for the whole. */
export declare function aboutWords(part: DatePart, words: Words, options: DateWordsOptions): string;
/** The part in words with all its doubt. Seasons are vague by themselves: "about" only where the source says so. */
export declare function partWords(part: DatePart, words: Words, options: DateWordsOptions): string;
/** Day, time and zone of a date-time on the clock asked for. Without zone or offset only its own clock is known. */
export declare function shownClock(part: DatePart, words: Words, options: DateWordsOptions): ShownClock;
export {};

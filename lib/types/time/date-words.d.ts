import type { Words } from '../words/index.js';
import { type DateWordsOptions } from './part-words.js';
import type { DatePart, HistoricalDate } from './types.js';
/**
 * A date in words, no more precise than it is known: "5 October 2024", "August 2022, day not known",
 * "about 1914, uncertain", "from 27 February to 18 March 2014", "5 or 6 October 2024", "since 24 February 2022".
 */
export declare function dateWords(date: HistoricalDate, words: Words, options?: DateWordsOptions): string;
/** The weekday of a date whose one day is known: "Saturday"; of a date-time by its own clock. Else undefined. */
export declare function weekdayWords(date: HistoricalDate, words: Words): string | undefined;
/** The weekday of a part whose day is known. */
export declare function partWeekday(part: DatePart, words: Words): string | undefined;

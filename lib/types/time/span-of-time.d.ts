/** Durations and windows in words. */
import type { Words } from '../words/index.js';
import type { TimeWindow } from './types.js';
/** A length of time as one would say it: "5 hours", "38 days", "3 weeks" (exact, up to 8), "5 months", "12 years". */
export declare function durationWords(ms: number, words: Words): string;
/** A length of time counted in days, however long: "125 days". */
export declare const daysWords: (ms: number, words: Words) => string;
/**
 * A window in words, as exact as its length deserves: "2014–2025" from 20 years on, "September 2021 – December 2025"
 * from 60 days on, then days, and clock times (UTC) under two days unless it is made of whole days.
 */
export declare function windowWords(window: TimeWindow, words: Words): string;

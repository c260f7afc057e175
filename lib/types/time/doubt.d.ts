import type { Words } from '../words/index.js';
import type { HistoricalDate } from './types.js';
/** One plain sentence (or two) that says what is not known of a date; undefined where nothing is in doubt. */
export declare function doubtSentence(date: HistoricalDate, words: Words): string | undefined;

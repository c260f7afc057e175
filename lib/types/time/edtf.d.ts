import { type Parsed } from './problem.js';
import type { HistoricalDate } from './types.js';
export interface ParseOptions {
    /** IANA zone of the place, for date-times without an offset. Without it their clock is taken as UTC. */
    readonly timezone?: string | undefined;
}
/**
 * Reads an EDTF date (ISO 8601-2): levels 0 and 1, and of level 2 sets, unspecified digits anywhere, Y with an
 * exponent and the divisions of the year 21–41. Spaces around it are ignored. Never throws: what is no date gives a
 * problem with a fix. Bounds are those the digits allow; `~` and `?` set flags and widen nothing.
 */
export declare function parseDate(text: string, options?: ParseOptions): Parsed<HistoricalDate>;
/** The EDTF text of a date, exactly as it was written. */
export declare const printDate: (date: HistoricalDate) => string;

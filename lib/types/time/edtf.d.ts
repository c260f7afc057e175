import { type Parsed } from './problem.js';
import type { HistoricalDate } from './types.js';
export interface ParseOptions {
    /** IANA zone of the place, for date-times without an offset. Without it their clock is taken as UTC. */
    readonly timezone?: string | undefined;
}
/**
 * Reads an EDTF date: all of ISO 8601-2 Annex A, levels 0 to 2; docs/dates.md says how. Spaces around it are ignored.
 * Never throws: what is no date gives a problem with a fix. Bounds are those the digits allow; `~` and `?` set
 * flags and widen nothing. Takes time in proportion to the text, of 256 characters at most.
 */
export declare function parseDate(text: string, options?: ParseOptions): Parsed<HistoricalDate>;
/** The EDTF text of a date, exactly as it was written. */
export declare const printDate: (date: HistoricalDate) => string;

import type { Words } from '../words/index.js';
import type { Instant } from './types.js';
/** "1990s", "490s BCE": the decade that an astronomical year lies in. */
export declare function decadeWords(year: number, words: Words): string;
/** "19th century" for 1800–1899 (as EDTF's 18XX), "5th century BCE" for 499–400 BCE. */
export declare function centuryWords(year: number, words: Words): string;
/** "2nd millennium" for 1000–1999. */
export declare function millenniumWords(year: number, words: Words): string;
/** "1914", "1990s", "between 1099 and 1999", "year not known": one of the years from `first` to `last`. */
export declare function yearSpanWords(first: number, last: number, words: Words): string;
/** "2014–2025", "2014", "500–491 BCE": the years that two instants (both inclusive) lie in. */
export declare function yearsWords(start: Instant, end: Instant, words: Words): string;

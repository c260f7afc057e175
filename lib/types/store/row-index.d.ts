import { type Store } from './types.js';
/** Rows per block of `blockMaxLatest`. */
export declare const BLOCK = 64;
/** Rows whose date leaves doubt, grouped by date: years and months repeat, so there are few. */
export interface DoubtGroup {
    readonly earliest: number;
    readonly latest: number;
    readonly startLatest: number;
    readonly endEarliest: number;
    readonly openEnd: boolean;
    readonly count: number;
}
/** What questions about a window need of a list of rows: sorted once per filter, asked many times per second. */
export interface RowIndex {
    /** The rows in time order and their first instants, ascending. */
    readonly rows: Uint32Array;
    readonly earliest: Float64Array;
    /** The same rows by last instant, and those, ascending; ongoing ones at the end with Infinity. */
    readonly byLatest: Uint32Array;
    readonly latest: Float64Array;
    /**
     * Largest last instant in each block of `BLOCK` rows in time order. A running maximum would not do: one range
     * without an end, early on, would make it Infinity for all that follows.
     */
    readonly blockMaxLatest: Float64Array;
    /** Ongoing rows by latest possible start, and those, ascending. */
    readonly ongoing: Uint32Array;
    readonly ongoingStart: Float64Array;
    readonly doubts: readonly DoubtGroup[];
}
/** The index of a list of rows in time order, made once for each array object. */
export declare function indexOfRows(store: Store, rows: Uint32Array): RowIndex;

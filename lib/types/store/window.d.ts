import type { TimeWindow } from '../time/index.js';
import { type Store } from './types.js';
/** What lies in a window, before it and after it. Every row is in exactly one of the four counts. */
export interface WindowCount {
    /** Rows that touch the window wherever in its doubt their date is. */
    readonly certain: number;
    /** Rows that only may: "March 2014" in a window that ends on the 10th. */
    readonly possible: number;
    readonly earlier: number;
    readonly later: number;
    /** Of the earlier ones the row that ends last, of the later ones the one that starts first. */
    readonly nearestEarlier: number | undefined;
    readonly nearestLater: number | undefined;
}
/**
 * How many of `rows` (in time order, as `filterRows` gives them) lie in, before and after the window. With `now`,
 * ongoing ranges end there. O(log rows + distinct uncertain dates) after an index made once per rows array: no row
 * both ends before the window and starts after it, so what overlaps is what is left.
 */
export declare function countInWindow(store: Store, rows: Uint32Array, window: TimeWindow, now?: number): WindowCount;
/**
 * Calls `visit` for each of `rows` that touches the window, in time order. Skips whole blocks that end before it:
 * the cost is that of the rows visited plus rows/64 comparisons.
 */
export declare function forEachInWindow(store: Store, rows: Uint32Array, window: TimeWindow, visit: (row: number) => void, now?: number): void;
/** The rows that touch the window, in time order; see `forEachInWindow`. */
export declare function rowsInWindow(store: Store, rows: Uint32Array, window: TimeWindow, now?: number): Uint32Array;
/** From the first to the last instant that the rows can touch, open ends left out; undefined if there is none. */
export declare const extentOf: (store: Store, rows: Uint32Array) => {
    readonly start: number;
    readonly end: number;
} | undefined;

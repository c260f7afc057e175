import { type Bits } from '../base/index.js';
import type { View } from '../model/index.js';
import type { AsOf, FacetTable, Store } from './types.js';
/** The view's fields that choose among ids. */
export declare const FACETS: readonly ["countries", "categories", "actors", "series", "tags", "status"];
export type Facet = (typeof FACETS)[number];
/** What a view can filter by; roles belong to countries. */
export type PartName = Facet | 'importance' | 'q';
/** The active filters of a view, each as the set of rows that pass it, and those that pass all. */
export interface Parts {
    readonly each: ReadonlyMap<PartName, Bits>;
    readonly all: Bits;
    readonly count: number;
    /** Memoised by `filterRows`. */
    rows?: Uint32Array;
}
/** Indexes of the ids that the table has. */
export declare const indexesOf: (table: FacetTable, ids: readonly string[]) => readonly number[];
/** Which indexes of a table are among the ids. */
export declare function chosenMask(table: FacetTable, ids: readonly string[]): Uint8Array;
/** The filters of a view, worked out once for each view object. */
export declare function partsOf(store: Store, view: View): Parts;
/** Rows that match every filter of the view; the window is none. Shared with later calls: not to be written to. */
export declare function filterBits(store: Store, view: View, _asOf: AsOf): Bits;
/** Members of a set of rows in time order; the store's own order if it holds all. */
export declare function rowsInTimeOrder(store: Store, bits: Bits): Uint32Array;
/** The matching rows in time order. The same view object gives the same array: not to be written to. */
export declare function filterRows(store: Store, view: View, _asOf: AsOf): Uint32Array;

import { type Dataset } from '../model/index.js';
import type { Columns, Store } from './types.js';
/** First and last finite instant that the rows can touch; undefined if there is none. */
export declare function spanOf({ earliest, latest }: Columns, rows: Uint32Array): {
    readonly start: number;
    readonly end: number;
} | undefined;
/**
 * Columns, orders and facet tables of a dataset, as a reader leaves it: every date valid, every id unique.
 * Row r is `dataset.events[r]`. Takes about 60 ms for 100,000 events; search text and the like come on first use.
 */
export declare function createStore(dataset: Dataset): Store;

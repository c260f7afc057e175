export { facets } from './facets.js';
export { type PartName, filterBits, filterRows, rowsInTimeOrder } from './filter.js';
export { type AskedPart, type Relaxations, relaxations } from './relaxations.js';
export { type Prepared, buffersOf, createStore, prepareStore } from './store.js';
export { Flag, NONE } from './types.js';
export type { AsOf, Columns, FacetCounts, FacetTable, Lists, Store } from './types.js';
export { type WindowCount, countInWindow, extentOf, forEachInWindow, rowsInWindow, } from './window.js';

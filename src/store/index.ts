export { Flag } from './types.ts';
export type { AsOf, Columns, FacetCounts, FacetTable, Lists, Store } from './types.ts';
// To come (store's owner): createStore(dataset), filterBits(store, view, {now}), filterRows(store, view, {now}),
// facets(store, view, {now}), relaxations(store, view, {now}), rowsInWindow(...), density(...)

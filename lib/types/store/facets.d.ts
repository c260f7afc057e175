import type { View } from '../model/index.js';
import type { AsOf, FacetCounts, Store } from './types.js';
/**
 * For every choice of every facet how many events are shown once it is added to the view; for a chosen one, how
 * many of those shown have it. O(entries of the rows that the other filters leave), whatever the number of choices.
 */
export declare function facets(store: Store, view: View, _asOf: AsOf): FacetCounts;

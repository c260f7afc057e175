import type { Bits } from '../base/index.js';
import type { Store } from '../store/index.js';
import type { Words } from '../words/index.js';
import type { OverviewScene } from './scene.js';
/**
 * Counts per unit of time and category over the whole extent, matching events and others apart; undefined without
 * events. The unit is the coarsest that gives 90 bars or more and at most `maxBars`, else the finest that is few enough.
 * Its labels need `words`.
 */
export declare function overview(store: Store, bits: Bits, { maxBars, words }?: {
    readonly maxBars?: number;
    readonly words?: Words;
}): OverviewScene | undefined;

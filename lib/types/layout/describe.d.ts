import type { Store } from '../store/index.js';
import type { Words } from '../words/index.js';
import type { Scene } from './scene.js';
/**
 * The density of a window in one sentence, for those who do not see it: "Busiest: March 2022, 14 events."
 * Empty where nothing is in view. Periods are those of the minor axis tier.
 */
export declare function describe(scene: Scene, store: Store, words: Words): string;

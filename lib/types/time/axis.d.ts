import type { Words } from '../words/index.js';
import type { AxisTiers, TimeWindow } from './types.js';
/**
 * The two tiers of the axis for a window drawn `widthPx` wide: the finest row of the table in VISUAL 5 that fits.
 * Cells are whole units, tile the time axis without gap or overlap, and all of them touch the window. They follow
 * UTC. There is no year 0. Costs one Intl call per visible cell.
 * @param options.hours whether some event in view has a clock time; else days are the finest row
 */
export declare function axisTiers(window: TimeWindow, widthPx: number, words: Words, options: {
    readonly hours: boolean;
}): AxisTiers;

import type { Precision } from './types.js';
/** From the finest to the coarsest; the store's `precision` column holds indexes into it. */
export declare const PRECISIONS: readonly Precision[];
/** The less exact of two precisions. */
export declare const coarser: (a: Precision, b: Precision) => Precision;
/** How much of a year is known whose last digits are not. */
export declare const precisionOfYears: (unknownDigits: number) => Precision;

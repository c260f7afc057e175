import type { Precision } from './types.ts';

/** From the finest to the coarsest; the store's `precision` column holds indexes into it. */
export const PRECISIONS: readonly Precision[] = [
  'time',
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
];

/** The less exact of two precisions. */
export const coarser = (a: Precision, b: Precision): Precision =>
  PRECISIONS.indexOf(a) >= PRECISIONS.indexOf(b) ? a : b;

/** How much of a year is known whose last digits are not. */
export const precisionOfYears = (unknownDigits: number): Precision =>
  PRECISIONS[PRECISIONS.indexOf('year') + unknownDigits] ?? 'millennium';

/** Where the signs ~ (about), ? (uncertain) and % (both) stand in a date, and what they belong to (ISO 8601-2, 8). */
import { coarser } from './precision.ts';
import type { DatePart, HistoricalDate, Precision, Sign } from './types.ts';

export const isAbout = (sign: string): boolean => /[~%]/.test(sign);
export const isUncertain = (sign: string): boolean => /[?%]/.test(sign);

/**
 * The sign of each component. One on the left of a component is its own; one on the right is for the component and for
 * all that stand before it. `left` and `right` run from the year to the day, as far as the date goes.
 */
export const signsOf = (
  left: readonly (string | undefined)[],
  right: readonly (string | undefined)[],
): readonly Sign[] =>
  left.map((own, i) => {
    const all = [own, ...right.slice(i)].join('');
    return isAbout(all) ? (isUncertain(all) ? '%' : '~') : isUncertain(all) ? '?' : '';
  });

const UNITS = ['year', 'month', 'day'] as const;

/**
 * The unit in which "about" is meant: of 2004~-06-11 the year, of 2004-06~-11 the month; where a sign is for the whole,
 * the precision of the date.
 */
export const aboutPrecision = (date: HistoricalDate): Precision =>
  date.parts.reduce((found, { signs = [] }) => {
    const first = signs.findIndex(isAbout);
    const exact = signs.findIndex((sign, i) => i > first && !isAbout(sign));
    const unit = first < 0 ? undefined : UNITS[(exact < 0 ? signs.length : exact) - 1];
    return unit === undefined ? found : coarser(found, unit);
  }, date.precision);

/** Whether the source itself writes "about". A season is vague by itself. */
export const saysAbout = (part: DatePart): boolean =>
  part.approximate && (part.precision !== 'season' || isAbout(part.text));

import { MS_PER_DAY, daysFromCivil, instantOf } from './civil.ts';
import type { Instant } from './types.ts';

/** A division of the year: the message that names it, its first month 1–12 and how many; some run into the next year. */
export type Season = readonly [
  (
    | 'dateSpring'
    | 'dateSummer'
    | 'dateAutumn'
    | 'dateWinter'
    | 'dateQuarter'
    | 'dateThird'
    | 'dateHalf'
  ),
  number,
  number,
];

/**
 * The divisions from EDTF code 21 on. Seasons are whole months, as in meteorology. Where no hemisphere is given (21–24)
 * they are those of the north, where most who write "spring 1968" are, and always approximate.
 */
const DIVISIONS: readonly Season[] = [
  ['dateSpring', 3, 3],
  ['dateSummer', 6, 3],
  ['dateAutumn', 9, 3],
  ['dateWinter', 12, 3],
  // Northern.
  ['dateSpring', 3, 3],
  ['dateSummer', 6, 3],
  ['dateAutumn', 9, 3],
  ['dateWinter', 12, 3],
  // Southern.
  ['dateSpring', 9, 3],
  ['dateSummer', 12, 3],
  ['dateAutumn', 3, 3],
  ['dateWinter', 6, 3],
  ['dateQuarter', 1, 3],
  ['dateQuarter', 4, 3],
  ['dateQuarter', 7, 3],
  ['dateQuarter', 10, 3],
  ['dateThird', 1, 4],
  ['dateThird', 5, 4],
  ['dateThird', 9, 4],
  ['dateHalf', 1, 6],
  ['dateHalf', 7, 6],
];

/** The division with an EDTF code: 21–24 seasons wherever, 25–28 northern, 29–32 southern, 33–36 quarters, 37–39 thirds, 40–41 halves. */
export const seasonOf = (code: number): Season | undefined => DIVISIONS[code - 21];

/** First and last instant of a season of a year; what runs over its end lies in the next year. */
export function seasonBounds([, month, months]: Season, year: number): readonly [Instant, Instant] {
  const after = month + months;
  const endYear = after > 12 ? year + 1 : year;
  const endMonth = after > 12 ? after - 12 : after;
  const start = instantOf(year, month, 1);
  const length = daysFromCivil(endYear, endMonth, 1) - daysFromCivil(year, month, 1);
  return [start, start + length * MS_PER_DAY - 1];
}

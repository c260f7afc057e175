import { MS_PER_DAY, daysFromCivil, instantOf } from './civil.ts';
import type { Instant } from './types.ts';

/** The name of an EDTF division of the year, and the months it covers. */
export interface Season {
  readonly name: 'spring' | 'summer' | 'autumn' | 'winter' | 'quarter' | 'third' | 'half';
  readonly hemisphere?: 'north' | 'south' | undefined;
  /** 1–4 among divisions of the same name; 0 for the seasons. */
  readonly number: number;
  /** First month 1–12 and how many; some run into the next year. */
  readonly month: number;
  readonly months: number;
}

const FOUR = ['spring', 'summer', 'autumn', 'winter'] as const;

/**
 * The division with an EDTF code: 21–24 seasons wherever, 25–28 northern, 29–32 southern, 33–36 quarters, 37–39 thirds,
 * 40–41 halves. Seasons are whole months, as in meteorology: the northern spring is March to May, the southern one
 * September to November. Wherever means either: spring from March to November, summer from June to next February.
 */
export function seasonOf(code: number): Season | undefined {
  if (code >= 21 && code <= 32) {
    const index = (code - 21) % 4;
    const name = FOUR[index];
    if (name === undefined) return undefined;
    if (code <= 24) return { name, number: 0, month: index % 2 === 0 ? 3 : 6, months: 9 };
    const south = code >= 29;
    const month = ((2 + 3 * index + (south ? 6 : 0)) % 12) + 1;
    return { name, hemisphere: south ? 'south' : 'north', number: 0, month, months: 3 };
  }
  if (code >= 33 && code <= 36)
    return { name: 'quarter', number: code - 32, month: 3 * (code - 33) + 1, months: 3 };
  if (code >= 37 && code <= 39)
    return { name: 'third', number: code - 36, month: 4 * (code - 37) + 1, months: 4 };
  if (code === 40 || code === 41)
    return { name: 'half', number: code - 39, month: 6 * (code - 40) + 1, months: 6 };
  return undefined;
}

/** First and last instant of a season of a year; what runs over its end lies in the next year. */
export function seasonBounds(season: Season, year: number): readonly [Instant, Instant] {
  const after = season.month + season.months;
  const endYear = after > 12 ? year + 1 : year;
  const endMonth = after > 12 ? after - 12 : after;
  const start = instantOf(year, season.month, 1);
  const length = daysFromCivil(endYear, endMonth, 1) - daysFromCivil(year, season.month, 1);
  return [start, start + length * MS_PER_DAY - 1];
}

import { MS_PER_DAY, daysFromCivil, instantOf } from './civil.ts';
import type { Instant } from './types.ts';

/** The name of an EDTF division of the year, and the months it covers. */
export interface Season {
  readonly name: 'spring' | 'summer' | 'autumn' | 'winter' | 'quarter' | 'third' | 'half';
  /** 1–4 among divisions of the same name; 0 for the four seasons. */
  readonly number: number;
  /** First month 1–12 and how many; December's winter runs into the next year. */
  readonly month: number;
  readonly months: number;
}

const FOUR = ['spring', 'summer', 'autumn', 'winter'] as const;

/** The division with an EDTF code: 21–24 seasons, 25–28 northern, 29–32 southern, 33–36 quarters, 37–39 thirds, 40–41 halves. */
export function seasonOf(code: number): Season | undefined {
  if (code >= 21 && code <= 32) {
    const index = (code - 21) % 4;
    const name = FOUR[index];
    const shift = code >= 29 ? 6 : 0;
    return name && { name, number: 0, month: ((2 + 3 * index + shift) % 12) + 1, months: 3 };
  }
  if (code >= 33 && code <= 36)
    return { name: 'quarter', number: code - 32, month: 3 * (code - 33) + 1, months: 3 };
  if (code >= 37 && code <= 39)
    return { name: 'third', number: code - 36, month: 4 * (code - 37) + 1, months: 4 };
  if (code === 40 || code === 41)
    return { name: 'half', number: code - 39, month: 6 * (code - 40) + 1, months: 6 };
  return undefined;
}

/** First and last instant of a season of a year; winter from December to February of the next year. */
export function seasonBounds(season: Season, year: number): readonly [Instant, Instant] {
  const after = season.month + season.months;
  const endYear = after > 12 ? year + 1 : year;
  const endMonth = after > 12 ? after - 12 : after;
  const start = instantOf(year, season.month, 1);
  const length = daysFromCivil(endYear, endMonth, 1) - daysFromCivil(year, season.month, 1);
  return [start, start + length * MS_PER_DAY - 1];
}

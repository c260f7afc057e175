import { isoDay } from '../time/index.ts';
import type { DayOrder } from './date-types.ts';

/** Three numbers with the year last, and perhaps a time after it. */
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?=$|[ ,T])/;

/** The two numbers that are day and month in an order not yet known, and the year as written. */
export interface Numeric {
  readonly first: number;
  readonly second: number;
  readonly year: string;
  /** Nothing follows, such as a time. */
  readonly whole: boolean;
}

export function numericOf(text: string): Numeric | undefined {
  const match = NUMERIC.exec(text);
  if (match === null) return undefined;
  return {
    first: Number(match[1]),
    second: Number(match[3]),
    year: match[4] ?? '',
    whole: match[0].length === text.length,
  };
}

/** The order that a date of three numbers proves, "either" where both are possible, undefined where it tells nothing. */
export function evidence({ first, second }: Numeric): DayOrder | 'either' | undefined {
  if (first > 12) return second >= 1 && second <= 12 ? 'dmy' : undefined;
  if (second > 12) return first >= 1 ? 'mdy' : undefined;
  return first === second || first === 0 || second === 0 ? undefined : 'either';
}

/** The day in one of the orders, whether it exists or not. */
export function inOrder({ first, second, year }: Numeric, order: DayOrder): string {
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  return isoDay({ year: Number(year), month, day });
}

/** Both readings as EDTF of a date that has two, undefined of any other, and of one with a year of two digits. */
export function readingsOf(text: string): Readonly<Record<DayOrder, string>> | undefined {
  const numeric = numericOf(text.trim());
  return numeric?.year.length === 4 && evidence(numeric) === 'either'
    ? { dmy: inOrder(numeric, 'dmy'), mdy: inOrder(numeric, 'mdy') }
    : undefined;
}

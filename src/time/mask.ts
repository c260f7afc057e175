/** Digits with `X` for the ones that are not known, as in 156X-1X-XX, and digits that do not count, as in 1950S2. */
import { daysInMonth } from './civil.ts';
import { precisionOfYears } from './precision.ts';
import type { Precision } from './types.ts';

/** A possible day of a masked date. */
interface Found {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isMasked = (digits: string): boolean => digits.includes('X');

/** The numbers from 1 to `last` that fit a two-digit mask, ascending. */
function fitting(mask: string | undefined, last: number): readonly number[] {
  const all: number[] = [];
  for (let value = 1; value <= last; value++) {
    const digits = String(value).padStart(2, '0');
    if (
      mask === undefined ||
      ((mask[0] === 'X' || mask[0] === digits[0]) && (mask[1] === 'X' || mask[1] === digits[1]))
    )
      all.push(value);
  }
  return all;
}

/** The n-th (from 0) of the numbers that a mask with k unknown digits can mean, of 10^k. */
function nth(mask: string, n: number): number {
  let rest = n;
  let value = 0;
  let place = 1;
  for (let i = mask.length - 1; i >= 0; i--) {
    const char = mask[i];
    if (char === 'X') {
      value += (rest % 10) * place;
      rest = Math.floor(rest / 10);
    } else value += Number(char) * place;
    place *= 10;
  }
  return value;
}

/**
 * First and last day that masks of year, month and day can mean; undefined if no calendar day fits.
 * Months and days that are left out range over the whole year or month.
 */
export function maskedBounds(
  sign: 1 | -1,
  yearMask: string,
  monthMask: string | undefined,
  dayMask: string | undefined,
): { readonly first: Found; readonly last: Found } | undefined {
  const months = fitting(monthMask, 12);
  const days = fitting(dayMask, 31);
  // No year at all if not even a leap year has such a day: spares the search over thousands of years.
  if (!months.some((month) => days.some((day) => day <= daysInMonth(2000, month))))
    return undefined;
  const count = 10 ** [...yearMask].filter((char) => char === 'X').length;
  const inYear = (year: number, last: boolean): Found | undefined => {
    for (const month of last ? [...months].reverse() : months) {
      const valid = days.filter((day) => day <= daysInMonth(year, month));
      const day = valid.at(last ? -1 : 0);
      if (day !== undefined) return { year, month, day };
    }
    return undefined;
  };
  const search = (last: boolean): Found | undefined => {
    for (let i = 0; i < count; i++) {
      const n = last === (sign === 1) ? count - 1 - i : i;
      const year = sign * nth(yearMask, n);
      // There is no year -0000.
      const found = sign < 0 && year === 0 ? undefined : inYear(year, last);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const first = search(false);
  const last = search(true);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** How much of a masked date is known: the unit above the first unknown digit. */
export function maskedPrecision(yearMask: string, monthMask: string | undefined): Precision {
  if (isMasked(yearMask)) return precisionOfYears(yearMask.length - yearMask.indexOf('X'));
  return monthMask !== undefined && isMasked(monthMask) ? 'year' : 'month';
}

/** First and last year with the same first significant digits: of 1950 with 2 digits 1900 and 1999. */
export function significantYears(year: number, digits: number): readonly [number, number] {
  const size = Math.abs(year);
  const unit = 10 ** Math.max(0, String(size).length - digits);
  const first = size - (size % unit);
  const last = first + unit - 1;
  return year < 0 ? [-last, -first] : [first, last];
}

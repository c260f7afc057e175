import { daysFromCivil, daysInMonth } from './civil.ts';

const ZERO = 48;
const DASH = 45;

/** The digits text[from] … text[to − 1] as a number, NaN if there is anything else. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Days since 1970 of a text that is just "2014-03-18"; undefined for any other, for parseDate to read. */
export function plainDay(text: string): number | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH)
    return undefined;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  const valid = year >= 0 && month >= 1 && month <= 12 && day >= 1;
  return valid && day <= daysInMonth(year, month) ? daysFromCivil(year, month, day) : undefined;
}

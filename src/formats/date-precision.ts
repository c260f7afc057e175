import { civilFromDays, daysFromCivil, isoDay, parseDate } from '../time/index.ts';
import { precisionUnknown } from './date-drafts.ts';
import type { DateCell, PrecisionScheme } from './date-types.ts';
import type { Draft } from './types.ts';

/** What a code says about the day beside it. */
type Widening = 'day' | 'about-day' | 'days' | 'week' | 'month' | 'about-month' | YearWidening;
type YearWidening = 'year' | 'about-year' | 'no-year';

/**
 * Codes in words, and what becomes of the day.
 * - ucdp-ged: `date_prec` of the UCDP Georeferenced Event Dataset (codebook by Högbladh). `date_start` and `date_end`
 *   are then the first and last day that are possible.
 * - ucdp-acd: `start_prec`, `start_prec2` of the UCDP/PRIO Armed Conflict Dataset (codebook by Gleditsch and others).
 *   "Assigned" is the codebook's word for a best guess.
 * - acled: `time_precision` of ACLED, whose day is then the middle of the week or month.
 */
const SCHEMES: Readonly<
  Record<
    PrecisionScheme,
    { readonly name: string; readonly codes: readonly (readonly [Widening, string])[] }
  >
> = {
  'ucdp-ged': {
    name: 'UCDP GED',
    codes: [
      ['day', 'the day'],
      ['days', 'one of 2 to 6 days'],
      ['days', 'one week'],
      ['month', 'one month'],
      ['year', 'one year'],
    ],
  },
  'ucdp-acd': {
    name: 'UCDP/PRIO ACD',
    codes: [
      ['day', 'the day'],
      ['about-day', 'day assigned'],
      ['month', 'day not known'],
      ['about-month', 'month assigned'],
      ['year', 'month not known'],
      ['about-year', 'year assigned'],
      ['no-year', 'year not known'],
    ],
  },
  acled: {
    name: 'ACLED',
    codes: [
      ['day', 'the day'],
      ['week', 'some day of the week around it'],
      ['month', 'some day of the month'],
    ],
  },
};

/** Whose codes a column of this name holds; undefined for any other name. */
export function precisionScheme(columnName: string): PrecisionScheme | undefined {
  const name = columnName.trim().toLowerCase();
  if (name === 'date_prec') return 'ucdp-ged';
  if (/^(?:start_?prec2?|ep_end_?prec)$/.test(name)) return 'ucdp-acd';
  return name === 'time_precision' ? 'acled' : undefined;
}

const DAY = /^(-?\d{4})-(\d\d)-(\d\d)$/;

const shifted = (year: string, month: string, day: string, days: number): string =>
  isoDay(civilFromDays(daysFromCivil(Number(year), Number(month), Number(day)) + days));

/** A day as wide as its code says. `last`: the last possible day, where the file gives one. */
function widened(text: string, widening: Widening, last: string | undefined): string {
  const [, year = '', month = '', day = ''] = DAY.exec(text) ?? [];
  const ranged = last !== undefined && last !== text && parseDate(`${text}/${last}`).ok;
  if (ranged && widening !== 'day') return `[${text}..${last}]`;
  switch (widening) {
    case 'day':
      return ranged ? `${text}/${last}` : text;
    case 'about-day':
    case 'days':
      return `${text}~`;
    case 'week':
      return `[${shifted(year, month, day, -3)}..${shifted(year, month, day, 3)}]`;
    case 'month':
      return `${year}-${month}`;
    case 'about-month':
      return `${year}-${month}~`;
    case 'year':
      return year;
    case 'about-year':
      return `${year}~`;
    case 'no-year':
      return `${year}%`;
  }
}

const codeOf = (scheme: PrecisionScheme, value: string): readonly [Widening, string] | undefined =>
  /^\s*\d(?:\.0+)?\s*$/.test(value) ? SCHEMES[scheme].codes[parseInt(value, 10) - 1] : undefined;

/** The cell as exact as its code says; only whole days are widened, since anything else says so itself. */
export function withPrecision(
  cell: DateCell,
  scheme: PrecisionScheme,
  value: string,
  end: DateCell | undefined,
): DateCell {
  if (cell.kind !== 'date' || !DAY.test(cell.edtf)) return cell;
  const code = codeOf(scheme, value);
  if (code === undefined) {
    const allowed = `1 to ${SCHEMES[scheme].codes.length}`;
    return { ...cell, drafts: [...cell.drafts, precisionUnknown(value, allowed)] };
  }
  const last = end?.kind === 'date' && DAY.test(end.edtf) ? end.edtf : undefined;
  return { ...cell, edtf: widened(cell.edtf, code[0], last) };
}

/** What the codes of a column mean and how often each stands there. */
export function precisionNote(scheme: PrecisionScheme, values: readonly string[]): Draft {
  const counts = new Map<string, number>();
  for (const value of values) {
    const words = codeOf(scheme, value)?.[1];
    if (words !== undefined) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const { name, codes } = SCHEMES[scheme];
  const said = codes.flatMap(([, words], i) => {
    const count = counts.get(words);
    return count === undefined ? [] : [`${i + 1} ${words} (${count})`];
  });
  return {
    code: 'date-precision',
    message: `dates as exact as the codes of ${name} say: ${said.join(', ')}`,
    fix: 'leave out the column of precisions to take each day as it stands',
  };
}

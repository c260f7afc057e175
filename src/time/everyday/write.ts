import { civilOf, daysInMonth, isoDay, isoYear, two } from '../civil.ts';
import { parseDate } from '../parse.ts';
import { type Fields, type Portion, type Read, failure, isFailure } from './types.ts';

/** First and last astronomical year. */
type Years = readonly [number, number];

/** Astronomical year: 1 BC is 0. */
const astronomical = ({ era }: Fields, year: number): number => (era === 'bc' ? 1 - year : year);

/** The years of a decade or century as EDTF writes them: the 1990s are 1990–1999, the 19th century 1800–1899. */
function yearsOf(fields: Fields): Years | undefined {
  const { decade, century, era } = fields;
  if (decade !== undefined) return era === 'bc' ? [-decade - 8, 1 - decade] : [decade, decade + 9];
  if (century === undefined) return undefined;
  // Before our era 500–401 BC is the 5th century; there EDTF's digits and the count agree.
  if (era === 'bc') return [1 - 100 * century, 100 - 100 * century];
  return century === 1 ? [1, 99] : [100 * (century - 1), 100 * century - 1];
}

/** A run of years with unknown digits where there is one, else as the years one of which is meant. */
function yearsText([from, to]: Years): string {
  const [a, b] = [isoYear(from), isoYear(to)];
  // 0 and −0 share no digits with the years beside them.
  if (from * to > 0 && a.length === b.length) {
    const [low, high] = from < 0 ? [b, a] : [a, b];
    const same = [...low].findIndex((digit, i) => digit !== high[i]);
    const [rest, last] = [low.slice(same), high.slice(same)];
    if (/^0+$/.test(rest) && /^9+$/.test(last)) return low.slice(0, same) + 'X'.repeat(rest.length);
  }
  return `[${a}..${b}]`;
}

/**
 * The first, second or last third of a number of days or years: 4, 3, 3 of ten; 34, 33, 33 of a hundred.
 * Gives the first and last of them, counted from 0.
 */
function third(count: number, portion: Portion): readonly [number, number] {
  const [one, two_] = [Math.ceil(count / 3), Math.ceil((2 * count) / 3)];
  if (portion === 'early') return [0, one - 1];
  return portion === 'mid' ? [one, two_ - 1] : [two_, count - 1];
}

const THIRDS: Readonly<Record<Portion, number>> = { early: 37, mid: 38, late: 39 };

const signOf = ({ approximate, uncertain, portion }: Fields): string => {
  const about = approximate === true || portion !== undefined;
  return about ? (uncertain === true ? '%' : '~') : uncertain === true ? '?' : '';
};

/** [a..b] with a sign at each end. */
const run = (from: string, to: string, sign: string): string => `[${from}${sign}..${to}${sign}]`;

/**
 * EDTF of one date; a Failure where a part of it is missing or impossible. `nested`: inside an interval or a set, where
 * EDTF allows no set: a portion is then about the whole.
 */
export function writeFields(fields: Fields, nested: boolean): Read<string> {
  const edtf = fields.raw === undefined ? compose(fields, nested) : fields.raw + signOf(fields);
  if (edtf === undefined || isFailure(edtf)) return edtf;
  const parsed = parseDate(edtf);
  if (parsed.ok) return edtf;
  const { code, fix } = parsed.problem;
  return failure(code, what(code), fix);
}

const what = (code: string): string =>
  code === 'date-impossible' ? 'date not in the calendar' : 'date not understood';

function compose(fields: Fields, nested: boolean): Read<string> {
  const sign = signOf(fields);
  const years = yearsOf(fields);
  if (years !== undefined) return composeYears(fields, years, nested, sign);
  if (fields.year === undefined)
    return fields.bare === undefined
      ? failure('date-year-missing', 'year missing', 'add the year: 5 October 2024')
      : failure(
          'date-year-short',
          'year of two digits, century not known',
          'write the year with four digits: 0043 for the year 43, 1943 for 1943',
        );
  if (fields.year === 0)
    return failure('date-impossible', 'year 0 in no calendar', 'write 1 BC or AD 1');
  return composeYear(fields, fields.year, nested, sign);
}

function composeYears(fields: Fields, years: Years, nested: boolean, sign: string): string {
  const { portion } = fields;
  const whole = yearsText(years);
  if (portion !== undefined && !nested) {
    const [first, last] = third(years[1] - years[0] + 1, portion);
    return run(isoYear(years[0] + first), isoYear(years[0] + last), sign);
  }
  if (!whole.startsWith('[')) return whole + sign;
  return nested ? `${isoYear(years[0])}~` : run(isoYear(years[0]), isoYear(years[1]), sign);
}

function composeYear(fields: Fields, year: number, nested: boolean, sign: string): Read<string> {
  const { month, day, division, clock = '', portion } = fields;
  const y = isoYear(astronomical(fields, year));
  if (division !== undefined) return `${y}-${division}${sign}`;
  if (month === undefined && day !== undefined) return undefined;
  if (month === undefined)
    return portion === undefined ? y + sign : `${y}-${THIRDS[portion]}${sign}`;
  const m = `${y}-${two(month)}`;
  if (day !== undefined) return `${m}-${two(day)}${clock}${sign}`;
  if (portion === undefined || nested) return m + sign;
  const [first, last] = third(30, portion);
  const end = portion === 'late' ? daysInMonth(astronomical(fields, year), month) : last + 1;
  return run(`${m}-${two(first + 1)}`, `${m}-${two(end)}`, sign);
}

/** The date next to one, before or after it, as exact as it: the year before a year, the day before a day. */
export function neighbour(edtf: string, side: 'before' | 'after'): string | undefined {
  const sign = /[~?%]$/.exec(edtf)?.[0] ?? '';
  const parsed = parseDate(edtf);
  if (!parsed.ok || parsed.date.kind !== 'single') return undefined;
  const { earliest, latest, precision } = parsed.date;
  const there = civilOf(side === 'before' ? earliest - 1 : latest + 1);
  const day = isoDay(there);
  if (precision === 'time' || precision === 'day') return day + sign;
  return (
    (precision === 'month' || precision === 'season' ? day.slice(0, -3) : day.slice(0, -6)) + sign
  );
}

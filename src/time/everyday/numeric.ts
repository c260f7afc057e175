import { daysInMonth, isoDay, two } from '../civil.ts';
import { chineseNumber } from './chinese.ts';
import { type EverydayOptions, type Failure, type Fields, type Read, failure } from './types.ts';

/** Dates of numbers alone. */
const DAY_FIRST = /^(\d{1,2})([/. -])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})([/.: -])(\d{1,2})\2(\d{1,2})$/;
const COMPACT = /^(\d{4})(\d\d)()(\d\d)$/;
const YEAR_MONTH = /^(\d{4})([/.-])(\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[/.-](\d{4})$/;
const HAN = '[\\d〇零一二三四五六七八九十]';
const CHINESE = new RegExp(
  `^(?:(公元前|前)|公元)? ?(${HAN}{1,4}) ?年(?: ?(${HAN}{1,3}) ?月(?:份)?(?: ?(${HAN}{1,3}) ?[日号號])?)?$`,
);

/** A date of numbers alone, in any of the ways to write one. */
export function readNumeric(text: string, options: EverydayOptions): Read<Fields> {
  const chinese = CHINESE.exec(text);
  if (chinese !== null) return readChinese(chinese);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null)
    return {
      year: Number(yearFirst[1]),
      month: Number(yearFirst[3]),
      day: Number(yearFirst[4]),
    };
  const compact = COMPACT.exec(text);
  if (compact !== null)
    return { year: Number(compact[1]), month: Number(compact[2]), day: Number(compact[4]) };
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth !== null) {
    const [, year = '', sign, month] = yearMonth;
    return readYearMonth(text, year, Number(month), sign === '/');
  }
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear !== null) return { year: Number(monthYear[2]), month: Number(monthYear[1]) };
  return readDayFirst(text, options);
}

function readDayFirst(text: string, options: EverydayOptions): Read<Fields> {
  const match = DAY_FIRST.exec(text.replace(/\. (?=\d)/g, '.'));
  if (match === null) return undefined;
  const [, a, , b, yearText = ''] = match;
  const year = yearText.length === 4 ? Number(yearText) : inCentury(Number(yearText), options);
  return typeof year === 'number'
    ? dayOrMonthFirst(text, Number(a), Number(b), year, options)
    : year;
}

/** A year of two digits, where the century is known. */
export function inCentury(
  year: number,
  { centuryFrom, shortYears }: EverydayOptions,
): number | Failure {
  if (shortYears === true) return year;
  if (centuryFrom !== undefined) return centuryFrom + ((((year - centuryFrom) % 100) + 100) % 100);
  return failure(
    'date-year-short',
    'year of two digits, century not known',
    'write the year with four digits: 0043 for the year 43, 1943 for 1943',
  );
}

/** "2014/10" is a month; "2011/12" may be the years 2011 to 2012 as well. */
function readYearMonth(text: string, year: string, month: number, isSlash: boolean): Read<Fields> {
  if (month < 1 || month > 12) return undefined;
  if (!isSlash || month <= Number(year) % 100) return { year: Number(year), month };
  return ambiguous(text, [`${year}-${two(month)}`, `${year}/${year.slice(0, 2)}${two(month)}`]);
}

export const ambiguous = (text: string, readings: readonly [string, string]): Failure => ({
  ...failure('date-ambiguous', 'date with two readings', `write ${readings.join(' or ')}`, text),
  readings,
});

function dayOrMonthFirst(
  text: string,
  a: number,
  b: number,
  year: number,
  { order }: EverydayOptions,
): Read<Fields> {
  const exists = (day: number, month: number): boolean =>
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  const dayFirst = { year, month: b, day: a };
  const monthFirst = { year, month: a, day: b };
  if (order !== undefined) return order === 'dmy' ? dayFirst : monthFirst;
  if (a !== b && exists(a, b) && exists(b, a))
    return ambiguous(text, [isoDay(dayFirst), isoDay(monthFirst)]);
  // Only one of them exists; if none does, the one whose month does tells best what is wrong.
  return exists(b, a) || (b > 12 && a <= 12) ? monthFirst : dayFirst;
}

function readChinese(match: RegExpExecArray): Fields | undefined {
  const [, before, ...texts] = match;
  const [year, month, day] = texts.map((text) =>
    (text as string | undefined) === undefined ? undefined : chineseNumber(text),
  );
  if (year === undefined) return undefined;
  return {
    year,
    ...(before === undefined ? {} : { era: 'bc' as const }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

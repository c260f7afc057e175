/** What to write instead of a text that is no EDTF date: advice, never a guess that is used. */
import { daysInMonth, isoDay, isoYear, two } from './civil.ts';
import { FORMS } from './problem.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const write = (year: number, month: number, day: number): string =>
  `write ${isoDay({ year, month, day })}`;

/** For a month that does not exist, "2014-13". */
function fixForMonth(year: string, month: string, day: string | undefined): string {
  if (month === '00' || month === '')
    return `write ${year} for the year alone; leave out what is not known`;
  if (day !== undefined && isDay(2000, Number(day), Number(month)))
    return `write ${year}-${day}-${month} if day and month are the wrong way round`;
  if (Number(month) >= 21 && Number(month) <= 41)
    return `write ${year}-${month} for the season alone`;
  return `write a month from 01 to 12, or ${year} for the year`;
}

/** For a day that its month does not have, "2010-02-29". */
function fixForDay(year: string, month: string, day: string, length: number): string {
  if (day === '00') return `write ${year}-${month} for the month; leave out what is not known`;
  return `write ${year}-${month}-${length}, or ${year}-${month} for the month`;
}

/** Day, month and year given in an order that differs between countries. */
function dayOrMonthFirst(a: number, b: number, year: number): string {
  const readings = new Set<string>();
  if (isDay(year, b, a)) readings.add(isoDay({ year, month: b, day: a }));
  if (isDay(year, a, b)) readings.add(isoDay({ year, month: a, day: b }));
  if (readings.size > 0) return `write ${[...readings].join(' or ')}`;
  const month = b >= 1 && b <= 12 ? b : a;
  return ymd(year, month, 32);
}

/** A day, or what to write where its month is shorter. */
function ymd(year: number, month: number, day: number): string {
  if (isDay(year, month, day)) return write(year, month, day);
  if (month < 1 || month > 12)
    return `write a month from 01 to 12, or ${isoYear(year)} for the year`;
  const [y, m] = [isoYear(year), two(month)];
  return fixForDay(y, m, two(day), daysInMonth(year, month));
}

function named(day: string | undefined, name: string, yearText: string): string {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const year = Number(yearText);
  if (month === 0) return FORMS;
  return day === undefined ? `write ${isoYear(year)}-${two(month)}` : ymd(year, month, Number(day));
}

type Rule = readonly [RegExp, (...groups: readonly string[]) => string];

const RULES: readonly Rule[] = [
  [
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
    (a, b, y) => dayOrMonthFirst(Number(a), Number(b), Number(y)),
  ],
  [/^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/, (y, m, d) => ymd(Number(y), Number(m), Number(d))],
  [/^(\d{4})(\d\d)(\d\d)$/, (y, m, d) => ymd(Number(y), Number(m), Number(d))],
  [/^(\d{4})[/.-](\d)$/, (y, m) => `write ${y}-0${m}`],
  [/^(\d{1,2})\.? ([A-Za-z]{3,9})\.?,? (\d{4})$/, (d = '', m = '', y = '') => named(d, m, y)],
  [/^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/, (m = '', d = '', y = '') => named(d, m, y)],
  [/^([A-Za-z]{3,9})\.?,? (\d{4})$/, (m = '', y = '') => named(undefined, m, y)],
  [
    /^(\d{1,4}) ?(?:BCE?|bce?)$/,
    (y) => `write ${isoYear(1 - Number(y))} (EDTF counts 1 BCE as 0000)`,
  ],
  [/^-0+$/, () => 'write 0000 for 1 BCE'],
  [
    /^-(\d{1,3})$/,
    (y) => `write ${isoYear(-Number(y))} for ${Number(y) + 1} BCE: years have four digits`,
  ],
  [/^(\d{3})$/, (y) => `write 0${y} for the year, ${y}X for the decade`],
  [/^(\d{2})$/, (y) => `write 00${y} for the year, ${y}XX for the century`],
  [/^(\d)$/, (y) => `write 000${y} for the year`],
  [/^(-?)(\d{5,})$/, (minus, y) => `write Y${minus}${y} for a year of more than four digits`],
  [
    /^Y(-?)(\d{1,4})$/,
    (minus, y = '') => `write ${minus}${y.padStart(4, '0')}: Y is for more than four digits`,
  ],
  [/^(\d{4}) ?[-–—] ?(\d{4})$/, (a, b) => `write ${a}/${b} for a period`],
  [/^(?:c|ca|circa|about|around|~|≈)\.? ?(\d{4})$/i, (y) => `write ${y}~ for about`],
  [/^(\d{3})0s$/, (y) => `write ${y}X for the decade`],
  [/^(\d{4}-\d\d-\d\d) (\d\d:\d\d.*)$/, (day, time) => `write ${day}T${time}`],
  [/[~?%]{2}/, () => 'write one sign in a place, and % for both ~ and ?: 2004-06%'],
  [/S/, () => 'write S and how many digits count after a year alone: 1950S2'],
  [
    /^(\d{4}[uxX\d-]*)$/,
    (text = '') => `write ${text.replace(/[ux]/g, 'X')}: two digits for month and day`,
  ],
];

/** What to write instead of a text that is not understood. Linear in the text's length. */
function fixFor(text: string): string {
  for (const [pattern, advice] of RULES) {
    const match = pattern.exec(text);
    if (match !== null) return advice(...match.slice(1));
  }
  return FORMS;
}

/** Year, month and day of a text that is written as a date, its signs left out. */
const PARTS = /^(Y?-?[\dX]+(?:E\d+)?)-(\d\d)(?:-(\d\d)(?:T.*)?)?$/;

/** What to write instead of a text that is no date. */
function fixOf(text: string): string {
  const [, year, month, day] = PARTS.exec(text.replace(/[~?%]/g, '')) ?? [];
  if (year === undefined || month === undefined) return fixFor(text);
  if (month === '00' || Number(month) > 12) return fixForMonth(year, month, day);
  const length = daysInMonth(Number(year.replace('Y', '')), Number(month));
  const isDay = day === undefined || (Number(day) >= 1 && Number(day) <= length);
  return isDay ? fixFor(text) : fixForDay(year, month, day, length);
}

/**
 * A problem with the best fix there is for it. Apart from reading, since a page whose dates are right needs none of it.
 */
export function withAdvice<T extends { readonly fix: string; readonly asked?: string | undefined }>(
  problem: T,
): Omit<T, 'asked'> {
  const { asked, ...rest } = problem;
  return asked === undefined ? rest : { ...rest, fix: fixOf(asked) };
}

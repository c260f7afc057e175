/** What is said about columns of dates; the same rules as drafts.ts. */
import type { DayOrder, Epoch } from './date-types.ts';
import { shown } from './drafts.ts';
import type { Draft } from './types.ts';

const cells = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);
const WRITTEN: Readonly<Record<DayOrder, string>> = {
  dmy: 'day/month/year',
  mdy: 'month/day/year',
};
const COUNTED: Readonly<Record<Epoch, string>> = {
  excel1900: 'days of a spreadsheet, 1900 system',
  excel1904: 'days of a spreadsheet, 1904 system',
  'unix-s': 'seconds from 1970, UTC',
  'unix-ms': 'milliseconds from 1970, UTC',
};

// ---- once for a column

export const orderUnknown = (example: string, count: number): Draft => ({
  severity: 'error',
  code: 'date-order-unknown',
  message: `order of day and month unknown in ${cells(count)}, no day above 12 tells: ${shown(example)}`,
  fix: 'say whether the column is day/month/year or month/day/year, or write 2014-03-18',
  value: example,
});
export const orderContradicted = (dmy: string, mdy: string): Draft => ({
  severity: 'error',
  code: 'date-order-contradicted',
  message: `order of day and month differs between rows: ${shown(dmy)}, ${shown(mdy)}`,
  fix: 'write all dates in one order, or as 2014-03-18',
  value: mdy,
});
export const orderMostly = (order: DayOrder, against: number, example: string): Draft => ({
  code: 'date-order-mostly',
  message: `dates read as ${WRITTEN[order]}, ${cells(against)} contradict that: ${shown(example)}`,
  fix: 'correct those cells, or say the order of the column',
  value: example,
});
export const orderDecided = (order: DayOrder, example: string): Draft => ({
  code: 'date-order-decided',
  message: `dates read as ${WRITTEN[order]}, because of ${shown(example)}`,
  fix: 'say the order of the column if it is another',
  value: example,
});
export const midnights = (count: number): Draft => ({
  code: 'date-midnight',
  message: `times all 00:00, read as whole days in ${cells(count)}`,
  fix: 'leave out the time where only the day is known',
});
export const openSentinel = (text: string, count: number): Draft => ({
  code: 'date-read-as-open',
  message: `dates read as "still going on" in ${cells(count)}: ${shown(text)}`,
  fix: 'write .. for an end that is still open',
  value: text,
});
export const unknownSentinel = (text: string, count: number): Draft => ({
  code: 'date-read-as-unknown',
  message: `dates read as "not known" in ${cells(count)}: ${shown(text)}`,
  fix: 'leave the cell empty where nothing is known',
  value: text,
});
export const zeroParts = (text: string, count: number): Draft => ({
  code: 'date-part-unknown',
  message: `months or days of 00 read as "not known" in ${cells(count)}: ${shown(text)}`,
  fix: 'leave out what is not known: 2014 or 2014-03',
  value: text,
});
export const epochRead = (epoch: Epoch, example: string): Draft => ({
  code: 'date-epoch',
  message: `dates read as ${COUNTED[epoch]}: ${shown(example)}`,
  fix: 'say what the numbers count if it is something else, or write 2014-03-18',
  value: example,
});
export const fractionRead = (example: string): Draft => ({
  code: 'date-year-fraction',
  message: `dates read as fractions of a year, about that day: ${shown(example)}`,
  fix: 'use a column with days where the file has one',
  value: example,
});
export const shortYearsRead = (example: string): Draft => ({
  code: 'date-year-short',
  message: `numbers read as years of the first centuries: ${shown(example)}`,
  fix: 'write years with four digits, 0043 for the year 43',
  value: example,
});
export const firstDays = (count: number, total: number): Draft => ({
  code: 'date-first-of-january',
  message: `day 1 January in ${count} of ${total} dates: perhaps only the year is known`,
  fix: 'write 1815 instead of 1815-01-01 where only the year is known',
});

// ---- of a cell

const refused = (code: string, what: string, fix: string, value: string): Draft => ({
  severity: 'error',
  code,
  message: `${what}: ${shown(value)}`,
  fix,
  value: value.slice(0, 1000),
});

export const ambiguousDate = (value: string, readings: readonly [string, string]): Draft =>
  refused('date-ambiguous', 'date with two readings', `write ${readings.join(' or ')}`, value);
export const againstOrder = (value: string, order: DayOrder | undefined, reading: string): Draft =>
  refused(
    'date-order-contradicted',
    order === undefined ? 'date in an order of its own' : `date not ${WRITTEN[order]}`,
    `write ${reading}`,
    value,
  );
export const numberUnknown = (value: string): Draft =>
  refused(
    'date-number-unknown',
    'number not understood as a date',
    'write 2014-03-18, or say what the numbers count: days of a spreadsheet or seconds from 1970',
    value,
  );
export const twoDigitYear = (value: string): Draft =>
  refused(
    'date-year-short',
    'year of two digits, century not known',
    'write the year with four digits',
    value,
  );
export const serialImpossible = (value: string, fix: string): Draft =>
  refused('date-impossible', 'date not in the calendar', fix, value);
export const precisionUnknown = (value: string, allowed: string): Draft => ({
  code: 'date-precision-unknown',
  message: `precision not known, the date is taken as written: ${shown(value)}`,
  fix: `write a precision from ${allowed}`,
  value,
});
export const partUnknown = (name: string, text: string, count: number): Draft => ({
  code: 'date-part-unknown',
  message: `${name} read as "not known" in ${cells(count)}: ${shown(text)}`,
  fix: 'leave the cell empty where the part is not known',
  value: text,
});
export const partsNotUnderstood = (value: string): Draft =>
  refused(
    'date-not-understood',
    'year, month and day not understood',
    'write them as numbers: 2014, 3, 18',
    value,
  );
export const dayWithoutMonth = (value: string): Draft => ({
  code: 'date-part-missing',
  message: `day without a month, the year alone is taken: ${shown(value)}`,
  fix: 'add the month',
  value,
});
export const spanInSpan = (value: string): Draft =>
  refused(
    'end-repeated',
    'start and end given, one of them is an interval already',
    'write one date in each column',
    value,
  );

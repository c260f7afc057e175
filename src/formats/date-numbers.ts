import {
  MS_PER_DAY,
  civilFromDays,
  civilOf,
  daysFromCivil,
  daysInMonth,
  isoDay,
} from '../time/index.ts';
import { numberUnknown, serialImpossible } from './date-drafts.ts';
import type { DateCell, DateKind, Epoch } from './date-types.ts';

/** A cell that is one number and nothing else. */
const NUMBER = /^[+-]?\d{1,18}(?:\.\d{1,20})?$/;
export const isNumber = (text: string): boolean => NUMBER.test(text);

/** How a number could be meant, by its digits alone. */
export type NumberShape =
  | 'day'
  | 'month'
  | 'year'
  /** A part of a year with three decimals or more; with fewer, 2014.10 may be October too. */
  | 'fraction'
  | 'short-fraction'
  | 'serial'
  | 'unix-s'
  | 'unix-ms'
  | 'other';

/** Spreadsheet days of the years 1927 to 2099, and instants of 1973 to 2099: what data about events can hold. */
const within = (text: string, low: number, high: number): boolean =>
  Number(text) >= low && Number(text) <= high;

export function shapeOf(text: string): NumberShape {
  if (/^-\d{4}$/.test(text)) return 'year';
  const match = /^(\d+)(\.\d+)?$/.exec(text);
  if (match === null) return 'other';
  const [, whole = '', rest] = match;
  if (whole.length === 4)
    return rest === undefined ? 'year' : rest.length > 3 ? 'fraction' : 'short-fraction';
  if (whole.length === 5) return within(text, 10_000, 73_050) ? 'serial' : 'other';
  if (whole.length === 9 || whole.length === 10)
    return within(text, 1e8, 4.1e9) ? 'unix-s' : 'other';
  if (whole.length === 12 || whole.length === 13)
    return within(text, 1e11, 4.1e12) ? 'unix-ms' : 'other';
  if (rest !== undefined) return 'other';
  return whole.length === 8 ? 'day' : whole.length === 6 ? 'month' : 'other';
}

const DATE_NAME =
  /date|day|start|end|begin|time|when|from|until|datum|fecha|data|tarih|дата|день|تاريخ|日期/i;

/** What the numbers of a column count, from all of them together; undefined where there are none. */
export function numberKind(
  shapes: ReadonlyMap<NumberShape, number>,
  columnName: string,
): DateKind | undefined {
  const kinds = [...shapes.keys()].filter((shape) => shape !== 'year');
  if (kinds.length === 0) return shapes.has('year') ? 'year' : undefined;
  if (kinds.every((kind) => kind === 'day' || kind === 'month'))
    return shapes.has('day') ? 'yyyymmdd' : 'yyyymm';
  const isFraction = (kind: NumberShape): boolean =>
    kind === 'fraction' || kind === 'short-fraction';
  if (kinds.every(isFraction))
    return kinds.includes('fraction') ? 'year-fraction' : 'number-unknown';
  const [only] = kinds;
  // Years among day counts: some program has made one of the other, and nobody knows which are which.
  if (kinds.length > 1 || shapes.has('year')) return 'number-unknown';
  if (only === 'serial') return DATE_NAME.test(columnName) ? 'excel1900' : 'number-unknown';
  return only === 'unix-s' || only === 'unix-ms' ? only : 'number-unknown';
}

const date = (edtf: string): DateCell => ({ kind: 'date', edtf, drafts: [] });
const refuse = (text: string, fix: string): DateCell => ({
  kind: 'refused',
  draft: serialImpossible(text, fix),
});

/** YYYYMMDD or YYYYMM; 00 stands for what is not known. */
export function readCompact(text: string): DateCell {
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)];
  if (month === '00' && (day === '' || day === '00')) return date(year);
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12) return refuse(text, `write a month from 01 to 12, or ${year} for the year`);
  if (day === '' || day === '00') return date(`${year}-${month}`);
  const length = daysInMonth(y, m);
  if (d < 1 || d > length)
    return refuse(text, `write ${year}-${month}-${length}, or ${year}-${month} for the month`);
  return date(`${year}-${month}-${day}`);
}

/** "2006.5781": that part of the year is over. Ways of counting differ by some days, so the day is "about". */
export function readFraction(text: string): DateCell {
  const year = Number(text.slice(0, 4));
  const first = daysFromCivil(year, 1, 1);
  const length = daysFromCivil(year + 1, 1, 1) - first;
  const over = Math.min(Math.floor(Number(`0${text.slice(4)}`) * length + 1e-6), length - 1);
  return date(`${isoDay(civilFromDays(first + over))}~`);
}

/** Days before 1970 of day 0: the 1900 system counts a 29 February 1900 that never was, so from March on it is one ahead. */
const ZERO_1900 = daysFromCivil(1899, 12, 31);
const ZERO_1904 = daysFromCivil(1904, 1, 1);
/** 9999-12-31, the last day of a spreadsheet. */
const LAST = daysFromCivil(9999, 12, 31);

const pair = (value: number): string => String(value).padStart(2, '0');

/** An instant as EDTF: minutes, seconds or milliseconds as far as they are not 0. */
export function atTime(ms: number, zone: string): string {
  const inDay = ((ms % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY;
  const seconds = Math.floor(inDay / 1000);
  const rest = inDay % 1000;
  const clock = `${pair(Math.floor(seconds / 3600))}:${pair(Math.floor(seconds / 60) % 60)}`;
  const exact = rest === 0 ? '' : `.${String(rest).padStart(3, '0')}`;
  const tail = seconds % 60 === 0 && rest === 0 ? '' : `:${pair(seconds % 60)}${exact}`;
  return `${isoDay(civilOf(ms))}T${clock}${tail}${zone}`;
}

/** A spreadsheet's count of days, the fraction being the time of day, to the second. */
function readSerial(text: string, epoch: 'excel1900' | 'excel1904'): DateCell {
  const serial = Number(text);
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const whole = Math.floor(serial) + (seconds === 86_400 ? 1 : 0);
  if (serial < 0) return refuse(text, 'write 1850-03-18 for a day that spreadsheets cannot count');
  if (epoch === 'excel1900' && whole === 0) return { kind: 'unknown', empty: false };
  if (epoch === 'excel1900' && whole === 60)
    return refuse(text, 'write 1900-02-28 or 1900-03-01: 29 February 1900 is in no calendar');
  const days = epoch === 'excel1904' ? ZERO_1904 + whole : ZERO_1900 + whole - (whole > 60 ? 1 : 0);
  if (days > LAST) return refuse(text, 'write a number up to 2958465, which is 9999-12-31');
  if (seconds % 86_400 === 0) return date(isoDay(civilFromDays(days)));
  return date(atTime(days * MS_PER_DAY + seconds * 1000, ''));
}

/** A number of a column whose epoch is known. `wholeDays`: every number of the column is a midnight. */
export function readEpoch(text: string, epoch: Epoch, wholeDays: boolean): DateCell {
  if (epoch === 'excel1900' || epoch === 'excel1904') return readSerial(text, epoch);
  const ms = Math.round(Number(text) * (epoch === 'unix-s' ? 1000 : 1));
  const { year } = civilOf(ms);
  if (year < -9999 || year > 9999) return { kind: 'refused', draft: numberUnknown(text) };
  return date(wholeDays ? isoDay(civilOf(ms)) : atTime(ms, 'Z'));
}

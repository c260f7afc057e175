/** A single date as Markwhen writes it: EDTF, 12/25/2014, 25 December 2014, 500 BCE, each with a time of day. */
import {
  type HistoricalDate,
  MS_PER_DAY,
  MS_PER_MINUTE,
  civilOf,
  daysFromCivil,
  daysInMonth,
  isoDay,
  parseDate,
} from '../time/index.ts';
import type { Grain } from './markwhen-amount.ts';

/** A stretch of a clock in no zone; ms taken as UTC, the end exclusive (of a time the same as the start). */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly grain: Grain;
  /** What a time ends in: "", "Z" or "+02:00". */
  readonly zone: string;
  /** EDTF as it was written; undefined where it was worked out. */
  readonly text: string | undefined;
  /** Whether others can be counted from it: no doubt, no open end. */
  readonly isExact: boolean;
}

export interface DateOptions {
  /** 25/12/2014 instead of 12/25/2014. */
  readonly isDayFirst: boolean;
  /** The offset that times have which say none: "", "Z" or "+02:00". */
  readonly zone: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const TIME = '\\d{1,2}(?::\\d\\d(?::\\d\\d)?)?\\s?(?:am|pm)?';
const CLOCK = /^(\d{1,2})(?::(\d\d)(?::(\d\d))?)?\s?(am|pm)?$/i;
const SLASHES = new RegExp(`^(\\d{1,2})/(?:(\\d{1,2})/)?(\\d{3,4})(?:,?\\s+(${TIME}))?$`, 'i');
const NAMED = new RegExp(
  `^(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?(${MONTH})\\.?(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?,?\\s+(\\d{3,4})(?:,?\\s+(${TIME}))?$`,
  'i',
);
const DAY_AND_TIME = new RegExp(`^(\\d{4})-(\\d\\d)-(\\d\\d),?\\s+(${TIME})$`, 'i');
const YEAR = /^(\d{3}|\d{1,5}\s*(?:bce?|ce|ad))$/i;

const GRAIN: Readonly<Record<string, Grain>> = {
  time: 'time',
  day: 'day',
  month: 'month',
  season: 'month',
};

/** The span of a date that EDTF reads. */
export function spanOfEdtf(date: HistoricalDate): Span {
  const isPlain = date.kind === 'single' || (date.kind === 'interval' && date.parts.length === 2);
  const offset = date.parts[0]?.offset ?? 0;
  const shift = offset * MS_PER_MINUTE;
  const isTime = date.parts.every(({ precision }) => precision === 'time');
  const last = date.parts[date.parts.length - 1];
  return {
    start: date.earliest + shift,
    end: isTime ? (last?.earliest ?? 0) + shift : date.latest + shift + 1,
    grain: GRAIN[date.precision] ?? 'year',
    zone: /(?:Z|[+-]\d\d(?::?\d\d)?)$/.exec(date.text.split('T')[1] ?? '')?.[0] ?? '',
    text: date.text,
    isExact:
      isPlain &&
      !date.approximate &&
      !date.uncertain &&
      Number.isFinite(date.earliest) &&
      Number.isFinite(date.latest),
  };
}

/** Reads EDTF, with the zone of the file for times that have none. */
export function readEdtf(text: string, zone: string): Span | undefined {
  const compact = text.replace(/\s*\/\s*/, '/');
  const zoned =
    zone === ''
      ? compact
      : compact.replace(/(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?=$|[/,\]}])/g, `$1${zone}`);
  const parsed = parseDate(zoned);
  return parsed.ok ? spanOfEdtf(parsed.date) : undefined;
}

/** Minutes after midnight; undefined where it is no time of day. Seconds are a fraction. */
function readClock(text: string): number | undefined {
  const [, hourText, minute = '0', second = '0', half] = CLOCK.exec(text) ?? [];
  if (hourText === undefined) return undefined;
  let hour = Number(hourText);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (hour > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return hour * 60 + Number(minute) + Number(second) / 60;
}

/** A day, or with a time an instant. */
function spanAt(
  year: number,
  month: number,
  day: number | undefined,
  clock: string | undefined,
  zone: string,
): Span | undefined {
  if (month < 1 || month > 12) return undefined;
  const length = daysInMonth(year, month);
  if (day !== undefined && (day < 1 || day > length)) return undefined;
  const start = daysFromCivil(year, month, day ?? 1) * MS_PER_DAY;
  const exact = { zone: '', text: undefined, isExact: true };
  if (day === undefined)
    return { ...exact, start, end: start + length * MS_PER_DAY, grain: 'month' };
  if (clock === undefined) return { ...exact, start, end: start + MS_PER_DAY, grain: 'day' };
  const minutes = readClock(clock);
  if (minutes === undefined) return undefined;
  const at = start + Math.round(minutes * MS_PER_MINUTE);
  return { ...exact, start: at, end: at, grain: 'time', zone };
}

function readYear(text: string): Span | undefined {
  const [, digits] = YEAR.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const number = Number.parseInt(digits, 10);
  if (number === 0) return undefined;
  const year = /b/i.test(digits) ? 1 - number : number;
  const [start, end] = [year, year + 1].map((y) => daysFromCivil(y, 1, 1) * MS_PER_DAY);
  return {
    start: start ?? 0,
    end: end ?? 0,
    grain: 'year',
    zone: '',
    text: undefined,
    isExact: true,
  };
}

/** Reads one date that stands for itself; `on` is the day that a time alone belongs to. */
export function readPoint(
  text: string,
  { isDayFirst, zone }: DateOptions,
  on: Span | undefined,
): Span | undefined {
  const trimmed = text.trim();
  const edtf = readEdtf(trimmed, zone);
  if (edtf !== undefined) return edtf;
  const slashes = SLASHES.exec(trimmed);
  if (slashes !== null) {
    const [, a, b, year, clock] = slashes;
    if (b === undefined)
      return clock === undefined
        ? spanAt(Number(year), Number(a), undefined, undefined, zone)
        : undefined;
    const [month, day] = isDayFirst ? [b, a] : [a, b];
    return spanAt(Number(year), Number(month), Number(day), clock, zone);
  }
  const named = NAMED.exec(trimmed);
  if (named !== null) {
    const [, before, name = '', after, year, clock] = named;
    if (before !== undefined && after !== undefined) return undefined;
    const day = before ?? after;
    if (day === undefined && clock !== undefined) return undefined;
    const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    return spanAt(Number(year), month, day === undefined ? undefined : Number(day), clock, zone);
  }
  const both = DAY_AND_TIME.exec(trimmed);
  if (both !== null)
    return spanAt(Number(both[1]), Number(both[2]), Number(both[3]), both[4], zone);
  if (on !== undefined && /[:m]/i.test(trimmed) && CLOCK.test(trimmed)) {
    const { year, month, day } = civilOf(on.start);
    return spanAt(year, month, day, trimmed, on.grain === 'time' ? on.zone : zone);
  }
  return readYear(trimmed);
}

/** A span as EDTF: as it was written, else in its grain. */
export function printSpan({ start, end, grain, zone, text }: Span): string {
  if (text !== undefined) return text;
  const print = (local: number): string => {
    const day = isoDay(civilOf(local));
    if (grain === 'year') return day.slice(0, -6);
    if (grain === 'month') return day.slice(0, -3);
    if (grain === 'day') return day;
    const seconds = Math.floor((local - Math.floor(local / MS_PER_DAY) * MS_PER_DAY) / 1000);
    const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
      .slice(0, seconds % 60 === 0 ? 2 : 3)
      .map((value) => String(value).padStart(2, '0'))
      .join(':');
    return `${day}T${clock}${zone}`;
  };
  const from = print(start);
  const to = print(grain === 'time' ? end : end - 1);
  return from === to || end <= start ? from : `${from}/${to}`;
}

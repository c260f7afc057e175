/**
 * Dates of vis-timeline in JSON: ISO 8601 texts, milliseconds from 1970 and ASP.NET's `/Date(ms)/`. vis takes a time without
 * a zone for one of the reader's; here it stays a time whose zone nobody knows.
 */
import { MS_PER_DAY, MS_PER_MINUTE, civilFromDays, isoDay, parseDate } from '../time/index.ts';
import { wrongType } from './drafts.ts';
import type { Draft } from './types.ts';

/** A date cut into what is read of it: EDTF, or day and clock with its zone, "" without one. */
export interface VisDate {
  readonly day: string;
  /** "12:00", "12:00:05.250"; undefined where the text has no time. */
  readonly clock: string | undefined;
  readonly zone: string;
}
export type VisReading =
  { readonly ok: true; readonly date: VisDate } | { readonly ok: false; readonly draft: Draft };

/** The range of JavaScript's dates, which vis is made of. */
const FAR_MS = 8.64e15;
const ASP = /^\/Date\((-?\d{1,16})(?:[+-]\d{4})?\)\/$/i;
const ISO =
  /^([+-]\d{6}|\d{4})((?:-\d\d){0,2})(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d(?::?\d\d)?)?)?$/;

const two = (value: number): string => String(value).padStart(2, '0');

/** An instant as a day and a clock in UTC, no more digits than it needs. */
function ofInstant(ms: number): VisDate {
  const days = Math.floor(ms / MS_PER_DAY);
  const rest = ms - days * MS_PER_DAY;
  const minutes = Math.floor(rest / MS_PER_MINUTE);
  const within = rest % MS_PER_MINUTE;
  const hours = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  const seconds = within === 0 ? '' : `:${two(Math.floor(within / 1000))}`;
  const fraction = within % 1000 === 0 ? '' : `.${String(within % 1000).padStart(3, '0')}`;
  return { day: isoDay(civilFromDays(days)), clock: hours + seconds + fraction, zone: 'Z' };
}

/** A year with a sign has six digits in ISO 8601 as JavaScript has it, four or a Y in EDTF. */
function edtfYear(year: string): string {
  if (year.length === 4) return year;
  const value = Number(year);
  const digits = String(Math.abs(value)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${value < 0 ? '-' : ''}${digits}`;
}

/** Reads one value; what is no date is refused with a fix. */
export function readVisDate(value: unknown, name: string): VisReading {
  const asp = typeof value === 'string' ? ASP.exec(value.trim())?.[1] : undefined;
  const ms = typeof value === 'number' ? value : asp === undefined ? undefined : Number(asp);
  if (ms !== undefined && Math.abs(ms) <= FAR_MS)
    return { ok: true, date: ofInstant(Math.round(ms)) };
  if (typeof value !== 'string') {
    const draft = wrongType(name, 'a date such as "2014-04-20"', value);
    return { ok: false, draft: { severity: 'error', ...draft, code: 'date-not-understood' } };
  }
  const text = value.trim();
  const [all, year = '', rest = '', clock, zone = ''] = ISO.exec(text) ?? [];
  const date: VisDate =
    all === undefined
      ? { day: text, clock: undefined, zone: '' }
      : { day: edtfYear(year) + rest, clock, zone };
  const parsed = parseDate(dateText(date, false));
  if (parsed.ok && parsed.date.kind === 'single') return { ok: true, date };
  const problem = parsed.ok
    ? { code: 'date-not-understood', message: 'date with more than one', fix: 'use start and end' }
    : parsed.problem;
  return { ok: false, draft: { severity: 'error', ...problem, value: text.slice(0, 1000) } };
}

/** Whether a reading says nothing but the start of a day. */
export const isMidnight = ({ clock }: VisDate): boolean =>
  clock !== undefined && /^00:00(?::00(?:\.0+)?)?$/.test(clock);

/** As EDTF; `daysOnly`: its midnight means the day. */
export const dateText = (date: VisDate, daysOnly: boolean): string =>
  date.clock === undefined || daysOnly ? date.day : `${date.day}T${date.clock}${date.zone}`;

import { MS_PER_DAY } from './civil.ts';
import { parsePart } from './part.ts';
import { plainDay } from './plain-day.ts';
import { type Parsed, failed } from './problem.ts';
import { parseSet } from './set.ts';
import type { DatePart, HistoricalDate } from './types.ts';
import { dateOf } from './whole.ts';

const MAX_LENGTH = 256;

export interface ParseOptions {
  /** IANA zone of the place, for date-times without an offset. Without it their clock is taken as UTC. */
  readonly timezone?: string | undefined;
}

/** The slash of an interval, not one in the name of a zone: 2022-02-24T05:00[Europe/Kyiv]. */
const SLASH = /\/(?![\w+/-]*\])/;

/**
 * Reads an EDTF date: all of ISO 8601-2 Annex A, levels 0 to 2; docs/dates.md says how. Spaces around it are ignored.
 * Never throws: what is no date gives a problem, with a fix that `withAdvice` makes a better one (`parseDate` does both). Bounds are those the digits allow; `~` and `?` set
 * flags and widen nothing. Takes time in proportion to the text, of 256 characters at most.
 */
export function readDate(text: string, options: ParseOptions = {}): Parsed<HistoricalDate> {
  // Most dates of most files are plain days: read them without a regular expression.
  const day = plainDay(text);
  if (day !== undefined) return { ok: true, date: single(dayPart(text, day)) };
  if (text.length > MAX_LENGTH)
    return failed('date-too-long', 'date too long', text, `write at most ${MAX_LENGTH} characters`);
  const trimmed = text.trim();
  if (trimmed === '')
    return failed('date-empty', 'date missing', text, 'write the date, e.g. 2014-03-18');
  const first = trimmed[0];
  if (first === '[' || first === '{') return parseSet(trimmed, options.timezone);
  const slash = trimmed.search(SLASH);
  if (slash >= 0) return parseInterval(trimmed, slash, options.timezone);
  const part = parsePart(trimmed, options.timezone);
  return part.ok ? { ok: true, date: single(part.date) } : part;
}

/** The EDTF text of a date, exactly as it was written. */
export const printDate = (date: HistoricalDate): string => date.text;

const dayPart = (text: string, day: number): DatePart => ({
  text,
  precision: 'day',
  earliest: day * MS_PER_DAY,
  latest: (day + 1) * MS_PER_DAY - 1,
  approximate: false,
  uncertain: false,
  year: Number(text.slice(0, 4)),
  month: Number(text.slice(5, 7)),
  day: Number(text.slice(8)),
});

/** Written out: tables have hundreds of thousands of them. */
const single = (part: DatePart): HistoricalDate => ({
  kind: 'single',
  text: part.text,
  precision: part.precision,
  earliest: part.earliest,
  latest: part.latest,
  approximate: part.approximate,
  uncertain: part.uncertain,
  openStart: false,
  openEnd: false,
  unknownStart: false,
  unknownEnd: false,
  parts: [part],
});

function parseInterval(
  text: string,
  slash: number,
  timezone: string | undefined,
): Parsed<HistoricalDate> {
  const [from, to] = [text.slice(0, slash), text.slice(slash + 1)];
  const isEnd = (end: string): boolean => end !== '' && end !== '..';
  if (SLASH.test(to) || text === '/')
    return failed('date-not-understood', 'date not understood', text);
  // "31/02/2015" and "2015/2" are no intervals: the fix speaks of the whole text, not of "31".
  if (/^\d{1,3}$/.test(from) || /^\d{1,3}$/.test(to))
    return failed('date-not-understood', 'date not understood', text);
  const start = isEnd(from) ? parsePart(from, timezone) : undefined;
  if (start?.ok === false) return start;
  const end = isEnd(to) ? parsePart(to, timezone) : undefined;
  if (end?.ok === false) return end;
  if (start && end && end.date.latest < start.date.earliest)
    return failed('date-order', 'end before its start', text, `write ${to}/${from}, or check both`);
  return { ok: true, date: interval(text, from, to, start?.date, end?.date) };
}

function interval(
  text: string,
  from: string,
  to: string,
  start: DatePart | undefined,
  end: DatePart | undefined,
): HistoricalDate {
  const parts = [start, end].filter((part) => part !== undefined);
  return dateOf('interval', text, parts, {
    earliest: start?.earliest ?? -Infinity,
    latest: end?.latest ?? Infinity,
    openStart: from === '..',
    openEnd: to === '..',
    unknownStart: from === '',
    unknownEnd: to === '',
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  });
}

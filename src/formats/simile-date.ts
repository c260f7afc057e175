/**
 * Dates of SIMILE's Timeline: texts that JavaScript wrote ("Fri Nov 22 1963 12:00:00 GMT-0600"), ISO 8601, years with BC;
 * decided for all events of a file together.
 */
import { parseDate } from '../time/index.ts';
import { decideDates } from './date-columns.ts';
import { joinDates } from './date-span.ts';
import type { DateCell, DateColumn, DateHints } from './date-types.ts';

/** The dates of an event as texts, "" where it has none. */
export interface SimileTimes {
  readonly start: string;
  readonly latestStart: string;
  readonly earliestEnd: string;
  readonly end: string;
  /** It lasts from start to end; else it is one moment somewhere between them. */
  readonly lasts: boolean;
}

const MIDNIGHT =
  /(\d)[T ]+0?0:00(?::00(?:\.0+)?)?(?: *(?:GMT|UTC|Z))?(?: *[+-]\d\d:?\d\d)?(?: *\([^()]*\))?$/i;

/**
 * A text without its clock where that is midnight. The clock has to be there in most of these texts; where only the
 * day was meant it is midnight, and a day holds its own midnight.
 */
export function withoutMidnight(text: string): { readonly text: string; readonly isDay: boolean } {
  const trimmed = text.trim();
  const day = trimmed.length > 100 ? trimmed : trimmed.replace(MIDNIGHT, '$1');
  return { text: day, isDay: day !== trimmed };
}

/** Decides all dates of a file; `dateOf` reads them one by one. */
export const decideTimes = (times: readonly SimileTimes[], hints: DateHints): DateColumn =>
  decideDates(
    times.flatMap((each) => [each.start, each.latestStart, each.earliestEnd, each.end]),
    { columnName: 'start', ...hints },
  );

/** One moment between two dates. */
function between(from: DateCell, to: DateCell): DateCell {
  if (from.kind === 'refused' || to.kind === 'refused') return to.kind === 'refused' ? to : from;
  if (from.kind !== 'date' || to.kind !== 'date') return joinDates(from, to);
  if (from.edtf === to.edtf) return from;
  const edtf = `[${from.edtf}..${to.edtf}]`;
  const parsed = parseDate(edtf);
  return parsed.ok
    ? { kind: 'date', edtf, drafts: [...from.drafts, ...to.drafts] }
    : { kind: 'refused', draft: { severity: 'error', ...parsed.problem, value: edtf } };
}

/** A date, and which of its sides had a doubt that EDTF cannot hold there. */
export interface SimileDate {
  readonly cell: DateCell;
  readonly fuzzy: readonly string[];
}

/**
 * The date of the i-th event. One that lasts is an interval; any other is one moment, somewhere from its start to its
 * end (or latest start): `[a..b]`. Where an event lasts and its start or end is only known to lie between two dates,
 * the month or year around both stands in the interval, since EDTF cannot nest a set there.
 */
export function dateOf(times: SimileTimes, i: number, column: DateColumn): SimileDate {
  const cell = (k: number): DateCell => column.read(4 * i + k);
  const [start, end] = [cell(0), cell(3)];
  const doubtsStart = times.latestStart !== '' && times.latestStart !== times.start;
  if (times.end === '') return { cell: doubtsStart ? between(start, cell(1)) : start, fuzzy: [] };
  if (!times.lasts) return { cell: between(start, end), fuzzy: [] };
  const doubtsEnd = times.earliestEnd !== '' && times.earliestEnd !== times.end;
  const fuzzy = [doubtsStart ? 'latestStart' : [], doubtsEnd ? 'earliestEnd' : []].flat();
  const from = doubtsStart ? between(start, cell(1)) : start;
  const to = doubtsEnd ? between(cell(2), end) : end;
  return { cell: joinDates(from, to), fuzzy };
}

import { MS_PER_DAY, civilOf, isoDay, parseDate } from '../time/index.ts';
import type { IcsProperty, ReportLine } from './ics-components.ts';
import {
  badDuration,
  badTime,
  endBefore,
  floating,
  movedDate,
  otherKindOfEnd,
} from './ics-drafts.ts';
import { missing } from './drafts.ts';
import { OWN_DATE, ownText } from './ics-own.ts';
import { type IcsSpan, icsSpan } from './ics-span.ts';
import { type Duration, readDuration } from './ics-time-text.ts';
import { type IcsTime, atInstant, atLocal, edtfOf, readIcsTime } from './ics-time.ts';
import type { Zone } from './ics-zone.ts';

export type FindZone = (id: string) => Zone | undefined;

/** When an event is, once or for the first time. */
export interface IcsDates {
  readonly start: IcsTime;
  /** undefined: a time without an end. A day lasts at least one. */
  readonly length: Duration | undefined;
}
/** A date as events have it. */
export interface EventDate {
  readonly date: string;
  readonly timezone?: string;
}

/** The end of an event that begins at `start`, exclusive. */
export function endOf(start: IcsTime, { days, ms }: Duration): IcsTime {
  if (start.isDay) return { ...start, local: start.local + days * MS_PER_DAY };
  const later = days === 0 ? start : atLocal(start.local + days * MS_PER_DAY, start.clock);
  return atInstant(later.instant + ms, start.clock);
}

/** EDTF of what begins at `start`, with its zone where that has a name. The end of days is exclusive in a calendar, inclusive in EDTF. */
export function dateOf(start: IcsTime, length: Duration | undefined): EventDate {
  const end = length === undefined ? undefined : endOf(start, length);
  const from = edtfOf(start);
  const to =
    end === undefined ? from : start.isDay ? isoDay(civilOf(end.local - MS_PER_DAY)) : edtfOf(end);
  const timezone = typeof start.clock === 'string' ? undefined : start.clock.name;
  return {
    date: from === to ? from : `${from}/${to}`,
    ...(timezone === undefined ? {} : { timezone }),
  };
}

function lengthOf(
  start: IcsTime,
  find: (name: string) => IcsProperty | undefined,
  findZone: FindZone,
  report: ReportLine,
): Duration | undefined {
  const [dtend, duration] = [find('DTEND'), find('DURATION')];
  if (dtend !== undefined) {
    const tell: (draft: Parameters<ReportLine>[0]) => void = (draft) => report(draft, dtend.line);
    const end = readIcsTime(dtend.raw, dtend, findZone, tell);
    if (end === undefined) tell(badTime(dtend.raw));
    else if (end.isDay !== start.isDay) tell(otherKindOfEnd(dtend.raw));
    else if (end.instant < start.instant) tell(endBefore(dtend.raw));
    else if (start.isDay) return { days: (end.local - start.local) / MS_PER_DAY, ms: 0 };
    else return { days: 0, ms: end.instant - start.instant };
  } else if (duration !== undefined) {
    const length = readDuration(duration.raw);
    if (length === undefined) report(badDuration(duration.raw), duration.line);
    else if (start.isDay) return { days: length.days + Math.ceil(length.ms / MS_PER_DAY), ms: 0 };
    return length;
  }
  return undefined;
}

/** The start of an event and how long it lasts; undefined (and why) without a start. */
export function readDates(
  find: (name: string) => IcsProperty | undefined,
  line: number,
  findZone: FindZone,
  report: ReportLine,
): IcsDates | undefined {
  const dtstart = find('DTSTART');
  if (dtstart === undefined) {
    report({ severity: 'error', ...missing('date'), fix: 'add DTSTART' }, line);
    return undefined;
  }
  const tell: (draft: Parameters<ReportLine>[0]) => void = (draft) => report(draft, dtstart.line);
  const start = readIcsTime(dtstart.raw, dtstart, findZone, tell);
  if (start === undefined) {
    tell({ severity: 'error', ...badTime(dtstart.raw) });
    return undefined;
  }
  if (!start.isDay && start.clock === 'floating' && find(OWN_DATE) === undefined)
    tell(floating(dtstart.raw));
  const length = lengthOf(start, find, findZone, report);
  if (!start.isDay)
    return { start, length: length?.days === 0 && length.ms === 0 ? undefined : length };
  // Many programs end a single day on that same day.
  return { start, length: { days: Math.max(1, length?.days ?? 1), ms: 0 } };
}

/**
 * The date that we wrote beside the days of the calendar, which have no doubt; undefined where there is none, or (and
 * that is said) where another program moved the event since.
 */
export function readOwnDate(
  own: IcsProperty | undefined,
  { start, length }: IcsDates,
  report: ReportLine,
): EventDate | undefined {
  if (own === undefined) return undefined;
  const date = ownText(own);
  const timezone = own.parameter('tzid');
  const parsed = parseDate(date, { timezone });
  if (!parsed.ok) {
    report({ ...parsed.problem, value: date }, own.line);
    return undefined;
  }
  const wanted = icsSpan(parsed.date);
  const kind: IcsSpan['kind'] = start.isDay ? 'days' : start.clock === 'floating' ? 'local' : 'utc';
  const end = length === undefined ? undefined : endOf(start, length);
  const last = end === undefined ? undefined : start.isDay ? end.local : end.instant;
  if (wanted?.kind === kind && wanted.start === start.instant && wanted.end === last)
    return { date, ...(timezone === undefined ? {} : { timezone }) };
  report(movedDate(date), own.line);
  return undefined;
}

import { civilOf, isoDay } from '../time/index.ts';
import type { RawEvent } from './finish.ts';
import {
  type IcsComponent,
  type IcsProperty,
  type ReportLine,
  readProperties,
} from './ics-components.ts';
import { type FindZone, type IcsDates, dateOf, readDates, readOwnDate } from './ics-dates.ts';
import { badTime, followingToo } from './ics-drafts.ts';
import type { EventFields } from './ics-event.ts';
import { loseComponents, losePropertiesOf } from './ics-losses.ts';
import { OWN_DATE } from './ics-own.ts';
import { type Budget, createRepeater, keyOf } from './ics-repeat.ts';
import { readIcsTime } from './ics-time.ts';
import { createZones } from './ics-zone.ts';
import type { Notes } from './types.ts';

/** A VEVENT, and what tells which series it belongs to. */
interface Entry {
  readonly line: number;
  readonly properties: readonly IcsProperty[];
  readonly uid: string;
  /** Of an event that changes one date of a series: which. */
  readonly changes: string | undefined;
}
/** What the calendars of one file share. */
export interface FileState {
  readonly readFields: (
    properties: readonly IcsProperty[],
    line: number,
  ) => EventFields | undefined;
  readonly budget: Budget;
  readonly notes: Notes;
  readonly report: ReportLine;
  readonly add: (event: RawEvent, line: number) => void;
}

export const named = (components: readonly IcsComponent[], name: string): readonly IcsComponent[] =>
  components.filter((component) => component.name === name);

const finder =
  (properties: readonly IcsProperty[]) =>
  (wanted: string): IcsProperty | undefined =>
    properties.find(({ name }) => name === wanted);

function readEntry(event: IcsComponent, findZone: FindZone, report: ReportLine): Entry {
  const properties = readProperties(event, report);
  const find = finder(properties);
  const recurrence = find('RECURRENCE-ID');
  const entry = { line: event.line, properties, uid: find('UID')?.values[0] ?? '' };
  if (recurrence === undefined) return { ...entry, changes: undefined };
  const time = readIcsTime(recurrence.raw, recurrence, findZone, () => undefined);
  if (time === undefined) report(badTime(recurrence.raw), recurrence.line);
  if (recurrence.parameter('range') !== undefined)
    report(followingToo(recurrence.raw), recurrence.line);
  return { ...entry, changes: time === undefined ? undefined : keyOf(time) };
}

/** The dates of a series share a UID: the day (and time) makes ids of it that stay the same. */
function withDay(fields: EventFields, { start }: IcsDates): EventFields {
  if (fields.id === undefined) return fields;
  const minutes = Math.floor(start.local / 60_000);
  const pair = (value: number): string => String(value).padStart(2, '0');
  const time = start.isDay ? '' : `T${pair(Math.floor(minutes / 60) % 24)}${pair(minutes % 60)}`;
  return { ...fields, id: `${fields.id}-${isoDay(civilOf(start.local))}${time}` };
}

/** Reads one entry into one event, or into one a date where it is repeated. */
function createEntryReader(
  findZone: FindZone,
  changed: ReadonlyMap<string, ReadonlySet<string>>,
  { readFields, budget, notes, report, add }: FileState,
): (entry: Entry) => void {
  const repeat = createRepeater(findZone, budget, report);
  const nothing: ReadonlySet<string> = new Set();
  return ({ line, properties, uid, changes }) => {
    const find = finder(properties);
    const dates = readDates(find, line, findZone, report);
    const fields = readFields(properties, line);
    if (dates === undefined || fields === undefined) return;
    losePropertiesOf(properties, notes);
    if (changes !== undefined)
      return add({ ...withDay(fields, dates), ...dateOf(dates.start, dates.length) }, line);
    if ((find('RRULE') ?? find('RDATE')) === undefined) {
      const date = readOwnDate(find(OWN_DATE), dates, report);
      return add({ ...fields, ...(date ?? dateOf(dates.start, dates.length)) }, line);
    }
    const { list, cut } = repeat(properties, dates, changed.get(uid) ?? nothing);
    for (const { start, length } of list)
      add({ ...withDay(fields, { start, length }), ...dateOf(start, length) }, line);
    const place = `line ${line}, ${cut === Infinity ? 'without end' : `${cut} dates`}`;
    if (cut > 0)
      notes.lose(
        'ics-recurrence-cut',
        'dates of a repeated event beyond 1,000 or 100 years',
        place,
      );
  };
}

/** Reads the events of one calendar; everything else in it is a loss. */
export function readCalendar({ children }: IcsComponent, file: FileState): void {
  const { notes, report } = file;
  const findZone = createZones(named(children, 'VTIMEZONE'), report);
  const entries = named(children, 'VEVENT').map((event) => {
    loseComponents(event.children, notes);
    return readEntry(event, findZone, report);
  });
  const others = children.filter(({ name }) => name !== 'VEVENT' && name !== 'VTIMEZONE');
  loseComponents(others, notes);
  const changed = new Map<string, Set<string>>();
  for (const { uid, changes } of entries)
    if (changes !== undefined) changed.set(uid, (changed.get(uid) ?? new Set()).add(changes));
  entries.forEach(createEntryReader(findZone, changed, file));
}

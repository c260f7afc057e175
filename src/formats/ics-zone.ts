import { MS_PER_DAY, MS_PER_MINUTE, isZone, zoneOffset } from '../time/index.ts';
import {
  type IcsComponent,
  type IcsProperty,
  type ReportLine,
  readProperties,
} from './ics-components.ts';
import { createRule } from './ics-rule.ts';
import { readClockTime } from './ics-time-text.ts';

/** A time zone as events use it. */
export interface Zone {
  /** IANA; undefined where the file itself says when clocks change. */
  readonly name: string | undefined;
  /** Minutes ahead of UTC at an instant. */
  readonly offsetAt: (instant: number) => number;
}

/** Changes of one observance that are worked out: 400 years of two a year are far more than files hold. */
const MOST_CHANGES = 500;
const MOST_STEPS = 50_000;

interface Change {
  readonly instant: number;
  readonly before: number;
  readonly after: number;
}

/** The zone that an identifier means: "Europe/Kyiv", and with a prefix as some programs write it ("/example.org/Europe/Kyiv"). */
function ianaName(id: string): string | undefined {
  const parts = id.trim().split('/').slice(-3);
  const names = [id.trim(), ...parts.map((_, i) => parts.slice(i).join('/'))];
  // Those without a slash are prefixes that end like an old name ("…/EST"), or words.
  return names.find(
    (name, i) => (i === 0 || name.includes('/')) && /^[A-Za-z]/.test(name) && isZone(name),
  );
}

/** No zone of the tz database (2025b) ever changed its clocks and changed them back within 3 days. */
const BLOCK = 3 * MS_PER_DAY;

/** `zoneOffset` of one zone, asked once for all times of a block of days in which clocks did not change. */
function createOffsets(name: string): (instant: number) => number {
  const edges = new Map<number, number>();
  const edge = (index: number): number => {
    const known = edges.get(index) ?? zoneOffset(index * BLOCK, name) ?? 0;
    edges.set(index, known);
    return known;
  };
  return (instant) => {
    const index = Math.floor(instant / BLOCK);
    const offset = edge(index);
    return offset === edge(index + 1) ? offset : (zoneOffset(instant, name) ?? 0);
  };
}

/** "+0530" or "-075258" in minutes. */
function readOffset(text: string | undefined): number | undefined {
  const match = /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(text ?? '');
  if (match === null) return undefined;
  const [, sign, hours, minutes, seconds = '0'] = match;
  const size = Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  return size > 18 * 60 ? undefined : sign === '-' ? -size : size;
}

/** When an observance (STANDARD or DAYLIGHT) begins to hold. */
function changesOf(observance: IcsComponent, report: ReportLine): readonly Change[] {
  const properties = readProperties(observance, report);
  const find = (name: string): IcsProperty | undefined =>
    properties.find((property) => property.name === name);
  const before = readOffset(find('TZOFFSETFROM')?.raw);
  const after = readOffset(find('TZOFFSETTO')?.raw);
  const start = readClockTime(find('DTSTART')?.raw ?? '');
  if (before === undefined || after === undefined || start === undefined) return [];
  const locals = [start.local];
  const rule = createRule(find('RRULE')?.raw, start.local, false, before);
  if (rule !== undefined && rule.ok) {
    const found = rule.dates({ most: MOST_CHANGES, steps: MOST_STEPS });
    locals.push(...found.dates);
  }
  for (const { name, raw } of properties)
    if (name === 'RDATE')
      for (const value of raw.split(',')) {
        const time = readClockTime(value);
        if (time !== undefined) locals.push(time.local);
      }
  return locals.map((local) => ({ instant: local - before * MS_PER_MINUTE, before, after }));
}

/** The offsets that a VTIMEZONE states; undefined where it states none. */
function ownZone(timezone: IcsComponent, report: ReportLine): Zone | undefined {
  const changes = timezone.children
    .flatMap((observance) => changesOf(observance, report))
    .sort((a, b) => a.instant - b.instant);
  const [first] = changes;
  if (first === undefined) return undefined;
  return {
    name: undefined,
    offsetAt: (instant) => {
      let [low, high] = [-1, changes.length];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((changes[middle]?.instant ?? 0) <= instant) low = middle;
        else high = middle;
      }
      return low < 0 ? first.before : (changes[low]?.after ?? 0);
    },
  };
}

/**
 * Answers what zone a TZID means: the IANA zone of that name (also that which its VTIMEZONE names), else the offsets
 * of its VTIMEZONE; undefined for neither.
 */
export function createZones(
  timezones: readonly IcsComponent[],
  report: ReportLine,
): (id: string) => Zone | undefined {
  const stated = new Map<string, IcsComponent>();
  const names = new Map<string, string>();
  for (const timezone of timezones) {
    const properties = readProperties(timezone, report);
    const id = properties.find(({ name }) => name === 'TZID')?.values[0];
    if (id === undefined) continue;
    stated.set(id, timezone);
    const location = properties.find(({ name }) => name === 'X-LIC-LOCATION')?.values[0];
    if (location !== undefined) names.set(id, location);
  }
  const known = new Map<string, Zone | undefined>();
  const find = (id: string): Zone | undefined => {
    const name = ianaName(id) ?? ianaName(names.get(id) ?? '');
    if (name !== undefined) return { name, offsetAt: createOffsets(name) };
    const timezone = stated.get(id);
    return timezone === undefined ? undefined : ownZone(timezone, report);
  };
  return (id) => {
    if (!known.has(id)) known.set(id, find(id));
    return known.get(id);
  };
}

/**
 * The instant of a clock reading in a zone (`local` is the reading taken as UTC). Where clocks went back and it is
 * true twice, the first counts; where they went forward and skipped it, the offset before holds (RFC 5545, 3.3.5).
 */
export function instantInZone(local: number, { offsetAt }: Zone): number {
  const [before, after] = [offsetAt(local - MS_PER_DAY), offsetAt(local + MS_PER_DAY)];
  const fits = [before, after].find(
    (offset) => offsetAt(local - offset * MS_PER_MINUTE) === offset,
  );
  return local - (fits ?? before) * MS_PER_MINUTE;
}

import { type Dataset, type Text, type TimelineEvent, safeUrl, textIn } from '../model/index.ts';
import {
  type HistoricalDate,
  type Instant,
  MS_PER_DAY,
  civilOf,
  isoDay,
  parseDate,
} from '../time/index.ts';
import {
  OWN_CATEGORY,
  OWN_COUNTRIES,
  OWN_CREDIT,
  OWN_DATE,
  OWN_EXTRACT,
  OWN_LICENSE,
  OWN_UID,
} from './ics-own.ts';
import { type IcsSpan, icsSpan } from './ics-span.ts';
import { cleanText, escapeText, foldLine } from './ics-text.ts';
import { loseOfDataset, loseOfEvent } from './ics-write-losses.ts';
import type { Notes, Writer } from './types.ts';

type Line = readonly [name: string, value: string];

const STATUS = { cancelled: 'CANCELLED', planned: 'TENTATIVE', postponed: 'TENTATIVE' } as const;
/** DTSTAMP of a dataset that does not say when it was changed: the same dataset gives the same file. */
const NEVER = 0;

const dayText = (instant: Instant): string => isoDay(civilOf(instant)).replaceAll('-', '');

/** "20140318T100000" */
function timeText(instant: Instant): string {
  const seconds = Math.floor((instant - Math.floor(instant / MS_PER_DAY) * MS_PER_DAY) / 1000);
  const pairs = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${dayText(instant)}T${pairs.map((value) => String(value).padStart(2, '0')).join('')}`;
}

function dateLines({ kind, start, end }: IcsSpan): readonly Line[] {
  const valueOf = (instant: Instant): string =>
    kind === 'days' ? dayText(instant) : `${timeText(instant)}${kind === 'utc' ? 'Z' : ''}`;
  const type = kind === 'days' ? ';VALUE=DATE' : '';
  const first: Line = [`DTSTART${type}`, valueOf(start)];
  return end === undefined ? [first] : [first, [`DTEND${type}`, valueOf(end)]];
}

/** What another program made of the days is checked against this when it is read again. */
function ownDateLine({ date, timezone }: TimelineEvent): Line {
  const isPlain = timezone !== undefined && /^[\w+\-/]+$/.test(timezone);
  return [isPlain ? `${OWN_DATE};TZID=${timezone}` : OWN_DATE, escapeText(date)];
}

const countriesText = (countries: NonNullable<TimelineEvent['countries']>): string =>
  countries
    .map((country) => {
      if (typeof country === 'string') return country;
      return country.role === undefined ? country.code : `${country.code}:${country.role}`;
    })
    .join(';');

function placeLines(place: TimelineEvent['place'], print: (text: Text) => string): readonly Line[] {
  if (place === undefined) return [];
  const { name, lat, lon } = place;
  const isPoint = lat !== undefined && lon !== undefined;
  return [['LOCATION', print(name)], ...(isPoint ? [['GEO', `${lat};${lon}`] as const] : [])];
}

function categoryLines(
  { category, tags }: TimelineEvent,
  labels: ReadonlyMap<string, string>,
): readonly Line[] {
  const label = category === undefined ? [] : [labels.get(category) ?? category];
  const all = [...label, ...(tags ?? [])].map(escapeText).filter((text) => text.trim() !== '');
  if (all.length === 0) return [];
  return [
    ['CATEGORIES', all.join(',')],
    [OWN_CATEGORY, escapeText(category ?? '')],
  ];
}

/** When the dataset was changed last, in the form of a DTSTAMP. */
function stampOf({ updated }: Dataset): string {
  const parsed = parseDate(updated ?? '');
  const span = parsed.ok ? icsSpan(parsed.date) : undefined;
  return `${timeText(span?.start ?? NEVER)}Z`;
}

/** The lines of an event, its date being what calendars can hold of it. */
function eventLines(
  event: TimelineEvent,
  span: IcsSpan,
  stamp: string,
  print: (text: Text) => string,
  labels: ReadonlyMap<string, string>,
): readonly Line[] {
  const { summary, countries, status, sources } = event;
  const url = sources
    ?.map((source) => source.url)
    .find((text) => text !== undefined && safeUrl(text) !== undefined);
  const code =
    status !== undefined && status in STATUS ? STATUS[status as keyof typeof STATUS] : undefined;
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', escapeText(`${event.id}${OWN_UID}`)],
    ['DTSTAMP', stamp],
    ...dateLines(span),
    ownDateLine(event),
    ['SUMMARY', print(event.title)],
    ...(summary === undefined ? [] : [['DESCRIPTION', print(summary)] as const]),
    ...placeLines(event.place, print),
    ...categoryLines(event, labels),
    ...(countries === undefined || countries.length === 0
      ? []
      : [[OWN_COUNTRIES, escapeText(countriesText(countries))] as const]),
    ...(code === undefined ? [] : [['STATUS', code] as const]),
    ...(url === undefined ? [] : [['URL', cleanText(url).replaceAll('\n', '')] as const]),
    ['END', 'VEVENT'],
  ];
}

/** The date of an event and its span; undefined (and counted) where a calendar cannot have the event. */
function spanOf(
  { id, date, timezone }: TimelineEvent,
  notes: Notes,
): { readonly date: HistoricalDate; readonly span: IcsSpan } | undefined {
  const parsed = parseDate(date, { timezone });
  const span = parsed.ok ? icsSpan(parsed.date) : undefined;
  if (parsed.ok && span !== undefined) return { date: parsed.date, span };
  notes.lose('ics-date-out-of-range', 'event outside of the years 0 to 9999', `event ${id}`);
  return undefined;
}

/** What the calendar holds of a larger dataset, in words. */
function extractText({ extract }: Dataset): string | undefined {
  const { filter, period, link } = extract ?? {};
  const parts = [filter, period, link].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : parts.join('; ');
}

/**
 * Writes a calendar (iCalendar, RFC 5545): one VEVENT an event. Days have no time zone, times are in UTC, or in no zone
 * where the dataset says none. Dates, countries with roles, and ids come back when it is read again.
 */
export const writeIcs: Writer = (dataset, notes) => {
  const langs = [dataset.language ?? 'en', 'en'];
  const print = (text: Text): string => escapeText(textIn(text, langs).text);
  const labels = new Map(
    (dataset.categories ?? []).map(({ id, label }) => [id, textIn(label, langs).text]),
  );
  const stamp = stampOf(dataset);
  const head = (name: string, text: Text | undefined): readonly Line[] =>
    text === undefined ? [] : [[name, print(text)]];
  const lines: Line[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//geo-timeline//geo-timeline//EN'],
    ['CALSCALE', 'GREGORIAN'],
    // The second is what programs understood before RFC 7986.
    ...head('NAME', dataset.title),
    ...head('X-WR-CALNAME', dataset.title),
    ...head('DESCRIPTION', dataset.description),
    ...head('X-WR-CALDESC', dataset.description),
    ...head(OWN_CREDIT, dataset.credit),
    ...head(OWN_LICENSE, dataset.license),
    ...head(OWN_EXTRACT, extractText(dataset)),
  ];
  loseOfDataset(dataset, notes);
  for (const event of dataset.events) {
    const found = spanOf(event, notes);
    if (found === undefined) continue;
    loseOfEvent(event, found.date, notes);
    lines.push(...eventLines(event, found.span, stamp, print, labels));
  }
  lines.push(['END', 'VCALENDAR']);
  return lines.map(([name, value]) => foldLine(`${name}:${value}`)).join('');
};

/**
 * Reads the events of SIMILE's Timeline, as XML (`<data><event start="…">`) or JSON (`{events: […]}`)
 * (simile-widgets.org/wiki/Timeline_EventSources).
 */
import { type Dataset, MAX_ID, type TimelineEvent, hostOf } from '../model/index.ts';
import { midnights } from './date-drafts.ts';
import { badUrl, missing, tooLong } from './drafts.ts';
import { type RawEvent, type ReportOn, withIds } from './finish.ts';
import { markdownText } from './html-markdown.ts';
import { plainText, usableUrl } from './html-text.ts';
import { createReporter, parseJson } from './json.ts';
import type { JsonPath } from './json-position.ts';
import { createPlaces } from './place.ts';
import { type SimileTimes, dateOf, decideTimes, withoutMidnight } from './simile-date.ts';
import { type SimileEvent, type SimileFile, eventsOfJson, eventsOfXml } from './simile-events.ts';
import type { SlideNotes } from './slide.ts';
import { type Gathered, findsIn } from './timelinejs-media.ts';
import type { Draft, Notes, Reader, Source } from './types.ts';

const DATES = ['start', 'latestStart', 'earliestEnd', 'end'] as const;
const TEXTS = ['title', 'caption', 'description', 'image', 'link', 'id', 'eventID'];
const LASTING = ['isDuration', 'durationEvent', 'instant'];
const LOOKS =
  /^(?:icon|color|textColor|class[nN]ame|tape(?:Image|Repeat)|trackNum|hoverText|trackHeight)$/;

const textOf = ({ values }: SimileEvent, ...names: readonly string[]): string =>
  names.map((name) => values.get(name)?.trim() ?? '').find((text) => text !== '') ?? '';

/** Whether an event lasts: `isDuration` is the older name of `durationEvent`, and `instant` says the opposite. */
function lasts(event: SimileEvent): boolean {
  const said = textOf(event, 'isDuration', 'durationEvent').toLowerCase();
  return said === '' ? textOf(event, 'instant').toLowerCase() === 'false' : said === 'true';
}

/** The dates of all events; says once how many midnights are days. */
function timesOf(events: readonly SimileEvent[], notes: Notes): readonly SimileTimes[] {
  let days = 0;
  const times = events.map((event): SimileTimes => {
    const [start = '', latestStart = '', earliestEnd = '', end = ''] = DATES.map((name) => {
      const { text, isDay } = withoutMidnight(textOf(event, name));
      if (isDay) days++;
      return text;
    });
    return { start, latestStart, earliestEnd, end, lasts: lasts(event) };
  });
  const message = `times of 00:00 read as whole days, in ${days === 1 ? '1 place' : `${days} places`}`;
  if (days > 0) notes.problem({ ...midnights(days), message });
  return times;
}

/** What is beside the fields that have a place here. */
function loseAndKeep(event: SimileEvent, notes: SlideNotes): TimelineEvent['more'] {
  for (const key of event.nested) notes.lose('other-field', 'field that has no place here', key);
  const more = [...event.values].filter(([name, value]) => {
    if (value.trim() === '' || [...DATES, ...TEXTS, ...LASTING].includes(name)) return false;
    if (LOOKS.test(name)) notes.lose('event-looks', 'look of an event', name);
    return !LOOKS.test(name);
  });
  return more.length === 0 ? undefined : Object.fromEntries(more);
}

function addLinks(event: SimileEvent, title: string, into: Gathered, notes: SlideNotes): void {
  const [image, link] = [textOf(event, 'image'), textOf(event, 'link')];
  const [src, href] = [usableUrl(image), usableUrl(link)];
  if (src !== undefined) {
    into.media.push({ url: src, alt: '' });
    notes.lose('picture-without-words', 'picture that nothing describes');
  } else if (image !== '') notes.tell(badUrl('picture', 'picture left out', image), ['image']);
  if (href !== undefined) into.sources.push({ url: href, title: hostOf(href) ?? title });
  else if (link !== '') notes.tell(badUrl('link', 'link left out', link), ['link']);
}

/** The event with a date that has been read; undefined, and told, without a title. */
function eventOf(event: SimileEvent, date: string, notes: SlideNotes): RawEvent | undefined {
  const gathered: Gathered = { media: [], sources: [] };
  const words = (name: string): string =>
    plainText(textOf(event, name), findsIn(gathered, notes, [name], 'sources'));
  const caption = words('caption');
  const title = words('title') || caption;
  if (title === '') {
    notes.tell({ severity: 'error', ...missing('title') }, ['title']);
    return undefined;
  }
  const finds = findsIn(gathered, notes, ['description'], 'in brackets');
  const summary = markdownText(textOf(event, 'description'), finds, { autolink: false });
  addLinks(event, title, gathered, notes);
  if (caption !== '' && caption !== title)
    notes.lose('caption', 'text that shows under the pointer');
  const id = textOf(event, 'id', 'eventID');
  if (id.length > MAX_ID) notes.tell(tooLong('id', MAX_ID, id), ['id']);
  const { media, sources } = gathered;
  const fields: { readonly [K in keyof TimelineEvent]?: TimelineEvent[K] | undefined } = {
    id: id === '' || id.length > MAX_ID ? undefined : id,
    summary: summary === '' ? undefined : summary,
    media: media.length === 0 ? undefined : media,
    sources: sources.length === 0 ? undefined : sources,
    more: loseAndKeep(event, notes),
  };
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { date, title, ...Object.fromEntries(filled) };
}

type ReportOf = (draft: Draft, event: SimileEvent, field: string | undefined) => void;

function readAll(
  file: SimileFile,
  options: Source['options'],
  notes: Notes,
  report: ReportOf,
): Dataset {
  const times = timesOf(file.events, notes);
  const column = decideTimes(times, { order: options.dateOrder, epoch: options.epoch });
  for (const draft of column.notes) notes.problem(draft, { field: 'start' });
  for (const key of file.top)
    if (!/^(?:dateTimeFormat|date-time-format|xmlns(?::.*)?)$/.test(key))
      notes.lose('dataset-field', 'field beside the events', key);
  const read = file.events.flatMap((event, i) => {
    const place = `event ${i + 1}`;
    const slide: SlideNotes = {
      tell: ({ field: _field, ...draft }, steps) => report(draft, event, steps[0]),
      lose: (code, message, detail) =>
        notes.lose(code, message, detail === undefined ? place : `${place}: ${detail}`),
    };
    const said = times[i];
    if (said === undefined) return [];
    const { cell, fuzzy } = dateOf(said, i, column);
    if (cell.kind !== 'date') {
      const draft = cell.kind === 'refused' ? cell.draft : missing('start');
      slide.tell({ ...draft, severity: 'error' }, ['start']);
      return [];
    }
    for (const draft of cell.drafts) slide.tell(draft, ['start']);
    for (const name of fuzzy)
      slide.lose(
        'doubt-widened',
        'doubt about the start or end of what lasts, widened to a month, a year or "about"',
        `${name} ${event.values.get(name) ?? ''}`,
      );
    const raw = eventOf(event, cell.edtf, slide);
    return raw === undefined ? [] : [{ raw, event }];
  });
  const reportOn: ReportOn = (i, draft, steps) => {
    const event = read[i]?.event;
    const field = steps[0] === undefined ? undefined : String(steps[0]);
    if (event !== undefined) report(draft, event, field === 'date' ? 'start' : field);
  };
  notes.locate(reportOn);
  const events = withIds(
    read.map(({ raw }) => raw),
    'en',
    reportOn,
  );
  return { version: 1, events };
}

function readXml({ text, options }: Source, notes: Notes): Dataset {
  const placeIn = createPlaces(text);
  const file = eventsOfXml(text, (draft, at) => notes.problem(draft, placeIn(at)));
  return readAll(file, options, notes, (draft, { at }, field) =>
    notes.problem(draft, { ...placeIn(at), ...(field === undefined ? {} : { field }) }),
  );
}

export const readSimile: Reader = (source, notes) => {
  const { text, name, options } = source;
  if (/^\s*</.test(text)) return readXml(source, notes);
  const value = source.json() ?? parseJson(text, name, notes.problems)?.value;
  if (value === undefined) return { version: 1, events: [] };
  const report = createReporter(text, name, notes.problems);
  const pathTo = (at: number, ...steps: JsonPath): JsonPath =>
    at < 0 ? ['events'] : ['events', at, ...steps];
  const file = eventsOfJson(value, (draft, at) => report(draft, pathTo(at)));
  return readAll(file, options, notes, (draft, { at }, field) =>
    report(
      field === undefined ? draft : { ...draft, field },
      pathTo(at, ...(field === undefined ? [] : [field])),
    ),
  );
};

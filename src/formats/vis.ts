/**
 * Reads the items and groups of vis-timeline as JSON: a list of items, or {items, groups}, each a list or a DataSet
 * (visjs.github.io/vis-timeline/docs/timeline/#Data_Format).
 */
import type { Dataset, TimelineEvent } from '../model/index.ts';
import { parseDate } from '../time/index.ts';
import { isObject } from './checks.ts';
import { midnights } from './date-drafts.ts';
import { about, missing, unknownId, wrongType } from './drafts.ts';
import { type RawEvent, withIds } from './finish.ts';
import { markdownText } from './html-markdown.ts';
import { plainText } from './html-text.ts';
import { createReporter, parseJson } from './json.ts';
import type { JsonPath } from './json-position.ts';
import { NOTHING } from './json-value.ts';
import type { SlideNotes } from './slide.ts';
import { endBeforeStart } from './timelinejs-drafts.ts';
import { type Gathered, findsIn } from './timelinejs-media.ts';
import type { Draft, Notes, Reader } from './types.ts';
import { type VisDate, dateText, isMidnight, readVisDate } from './vis-date.ts';
import { type VisGroups, nameOf, readGroups } from './vis-groups.ts';

type Item = Readonly<Record<string, unknown>>;

/** Tag of what vis draws behind the other items. */
export const BACKGROUND = 'background';
const LOOKS = ['className', 'style', 'align', 'limitSize', 'visibleFrameTemplate'];
const EDITING = ['editable', 'selectable', 'queue'];
const KNOWN = ['id', 'content', 'start', 'end', 'type', 'group', 'title', ...LOOKS, ...EDITING];

/** An item whose dates are read, before it is known what their midnights mean. */
interface Dated {
  readonly item: Item;
  readonly start: VisDate;
  readonly end: VisDate | undefined;
  readonly notes: SlideNotes;
}

function readItem(item: unknown, notes: SlideNotes): Dated | undefined {
  const refuse = (draft: Draft, name?: string): undefined => {
    notes.tell({ severity: 'error', ...draft }, name === undefined ? [] : [name]);
    return undefined;
  };
  if (!isObject(item)) return refuse(wrongType('item', 'an object', item));
  const given = (name: string): unknown => (Object.hasOwn(item, name) ? item[name] : undefined);
  const start = given('start');
  if (start === undefined || start === null || start === '')
    return refuse(missing('start'), 'start');
  const first = readVisDate(start, 'start');
  if (!first.ok) return refuse(first.draft, 'start');
  const end = given('end');
  if (end === undefined || end === null || end === '') {
    if (given('type') === 'range' || given('type') === BACKGROUND)
      notes.tell(missing('end'), ['end']);
    return { item, start: first.date, end: undefined, notes };
  }
  const last = readVisDate(end, 'end');
  return last.ok ? { item, start: first.date, end: last.date, notes } : refuse(last.draft, 'end');
}

/** The date of an item as EDTF, undefined (told) where its end is before its start. */
function dateOf({ start, end, notes }: Dated, daysOnly: boolean): string | undefined {
  const from = dateText(start, daysOnly);
  const to = end === undefined ? from : dateText(end, daysOnly);
  const text = from === to ? from : `${from}/${to}`;
  const parsed = parseDate(text);
  if (parsed.ok) return text;
  const { problem } = parsed;
  const draft: Draft = problem.code === 'date-order' ? endBeforeStart(text) : problem;
  notes.tell({ severity: 'error', ...draft }, ['end']);
  return undefined;
}

/** The words of a field of HTML; "" where there is none. */
function htmlAt(item: Item, name: string, notes: SlideNotes): string {
  const value = Object.hasOwn(item, name) ? item[name] : undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value !== undefined && value !== null) notes.tell(wrongType(name, 'a text', value), [name]);
  return '';
}

function loseAndKeep(item: Item, notes: SlideNotes): TimelineEvent['more'] {
  const more: [string, string][] = [];
  for (const [name, value] of Object.entries(item)) {
    if (value === null || value === undefined || value === '') continue;
    if (LOOKS.includes(name)) notes.lose('item-looks', 'look of an item', name);
    else if (EDITING.includes(name)) notes.lose('item-editing', 'how an item can be edited', name);
    else if (KNOWN.includes(name)) continue;
    else if (typeof value === 'object')
      notes.lose('other-field', 'field that has no place here', name);
    else more.push([name, String(value)]);
  }
  return more.length === 0 ? undefined : Object.fromEntries(more);
}

function groupOf(item: Item, groups: VisGroups, notes: SlideNotes): string | undefined {
  const given = Object.hasOwn(item, 'group') ? item['group'] : undefined;
  if (given === undefined || given === null || given === '') return undefined;
  const id = groups.idOf(given);
  if (id === undefined) notes.tell(wrongType('group', 'an id of a group', given), ['group']);
  return id;
}

function eventOf(dated: Dated, daysOnly: boolean, groups: VisGroups): RawEvent | undefined {
  const { item, notes } = dated;
  const gathered: Gathered = { media: [], sources: [] };
  const date = dateOf(dated, daysOnly);
  const content = htmlAt(item, 'content', notes);
  const tooltip = htmlAt(item, 'title', notes);
  const title = plainText(content, findsIn(gathered, notes, ['content'], 'sources'));
  const quiet = findsIn({ media: [], sources: [] }, notes, ['title'], 'in brackets');
  const name = title !== '' ? title : plainText(tooltip, quiet);
  if (name === '') notes.tell({ severity: 'error', ...missing('content') }, ['content']);
  if (date === undefined || name === '') return undefined;
  const isBackground = item['type'] === BACKGROUND;
  if (isBackground) notes.lose('background-as-event', 'band behind the items, an event here');
  const summary =
    title === ''
      ? ''
      : markdownText(tooltip, findsIn(gathered, notes, ['title'], 'in brackets'), {
          autolink: false,
        });
  const group = groupOf(item, groups, notes);
  const tags = [
    ...(group === undefined ? [] : groups.parentsOf(group)),
    ...(isBackground ? [BACKGROUND] : []),
  ];
  const { media, sources } = gathered;
  const fields: { readonly [K in keyof TimelineEvent]?: TimelineEvent[K] | undefined } = {
    id: nameOf(item['id']),
    summary: summary === '' ? undefined : summary,
    category: group ?? (isBackground ? groups.idOf(BACKGROUND) : undefined),
    tags: tags.length === 0 ? undefined : tags,
    importance: isBackground ? 1 : undefined,
    media: media.length === 0 ? undefined : media,
    sources: sources.length === 0 ? undefined : sources,
    more: loseAndKeep(item, notes),
  };
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { date, title: name, ...Object.fromEntries(filled) };
}

/** The entries of a list or a DataSet, and the steps to them; undefined where it is neither. */
function entriesOf(
  value: unknown,
  path: JsonPath,
): readonly { readonly value: unknown; readonly path: JsonPath }[] | undefined {
  const [list, steps] = isObject(value) ? [value['_data'], [...path, '_data']] : [value, path];
  if (typeof list !== 'object' || list === null) return undefined;
  const isList = Array.isArray(list);
  return Object.entries(list).map(([key, entry]: [string, unknown]) => ({
    value: entry,
    path: [...steps, isList ? Number(key) : key],
  }));
}

const noItems = (value: unknown): Draft => ({
  severity: 'error',
  ...about('items-missing', 'items missing', 'save the list that items.get() gives', value),
});

function readAll(file: unknown, notes: Notes, report: Report): Dataset {
  const [itemsAt, groupsAt]: [JsonPath, JsonPath] =
    isObject(file) && Object.hasOwn(file, 'items') ? [['items'], ['groups']] : [[], []];
  const top: Item = isObject(file) ? file : {};
  const notesAt = (path: JsonPath, place: string): SlideNotes => ({
    // Of a bare list the path begins with the index, which is no part of a field's name.
    tell: ({ field: _field, ...draft }, steps) =>
      report(steps.length === 0 ? draft : { ...draft, field: steps.join('.') }, [
        ...path,
        ...steps,
      ]),
    lose: (code, message, detail) =>
      notes.lose(code, message, detail === undefined ? place : `${place}: ${detail}`),
  });
  const items = entriesOf(itemsAt.length === 0 ? file : top['items'], itemsAt);
  if (items === undefined || (items.length === 0 && Number(top['length']) > 0))
    report(noItems(file), itemsAt);
  const groupEntries = groupsAt.length === 0 ? [] : (entriesOf(top['groups'], groupsAt) ?? []);
  const groups = readGroups(
    groupEntries.map(({ value }) => value),
    (i) => notesAt(groupEntries[i]?.path ?? [], `group ${i + 1}`),
  );
  const dated = (items ?? []).flatMap(({ value, path }, i) => {
    return readItem(value, notesAt(path, `item ${i + 1}`)) ?? [];
  });
  const daysOnly = tellTimes(dated);
  const read = dated.flatMap((each) => {
    const group = nameOf(each.item['group']);
    if (groupEntries.length > 0 && group !== undefined && !groups.has(group))
      each.notes.tell(unknownId('group', group), ['group']);
    const event = eventOf(each, daysOnly, groups);
    return event === undefined ? [] : [{ event, notes: each.notes }];
  });
  const categories = groups.all();
  return {
    version: 1,
    ...(categories === undefined ? {} : { categories: [...categories] }),
    events: withIds(
      read.map(({ event }) => event),
      'en',
      (i, draft) => read[i]?.notes.tell(draft, ['id']),
    ),
  };
}

type Report = (draft: Draft, path: JsonPath) => void;

/** Whether all times are midnights, that is: days. Says that, or how many times have no zone, once for the file. */
function tellTimes(items: readonly Dated[]): boolean {
  const all = items.flatMap(({ start, end, notes }) =>
    [start, end].flatMap((date) => (date?.clock === undefined ? [] : [{ date, notes }])),
  );
  const daysOnly = all.length > 0 && all.every(({ date }) => isMidnight(date));
  if (daysOnly) all[0]?.notes.tell(midnights(all.length), ['start']);
  const local = daysOnly ? [] : all.filter(({ date }) => date.zone === '');
  local[0]?.notes.tell(
    {
      code: 'time-without-zone',
      message: `times without a zone, ${local.length}: taken as the place's own, drawn as UTC`,
      fix: 'write an offset after the time: 2014-04-20T12:00+02:00',
    },
    ['start'],
  );
  return daysOnly;
}

/** Reads the JSON of items and groups. */
export const readVis: Reader = (source, notes) => {
  const { text, name } = source;
  const file = source.json() ?? parseJson(text, name, notes.problems)?.value;
  if (file === undefined) return NOTHING;
  return readAll(file, notes, createReporter(text, name, notes.problems));
};

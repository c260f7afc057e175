import { assert } from '../base/index.ts';
import {
  type Category,
  type Dataset,
  ROLES,
  STATUSES,
  type Series,
  type TimelineEvent,
} from '../model/index.ts';
import { type HistoricalDate, MS_PER_DAY, PRECISIONS, readDate, plainDay } from '../time/index.ts';
import { actorLookup } from './actors.ts';
import { dateColumns, middle } from './dates.ts';
import { Ids, ListsBuilder } from './table.ts';
import { type Columns, type Lists, NONE } from './types.ts';

/** Columns and the string tables their indexes point into: plain data, so that a worker can hand it over. */
export interface Built {
  readonly columns: Columns;
  /** For each facet, the ids that indexes stand for. */
  readonly ids: Readonly<
    Record<'countries' | 'actors' | 'categories' | 'series' | 'tags', readonly string[]>
  >;
  readonly categories: readonly Category[];
  readonly series: readonly Series[];
  /** Whether an event names a country twice, in two roles. */
  readonly repeats: boolean;
}

/** Parsed dates by text: thousands of events share a few thousand dates. */
export function createDateReader(): (event: TimelineEvent) => HistoricalDate {
  const known = new Map<string, HistoricalDate>();
  return ({ id, date: text, timezone }) => {
    const key = timezone === undefined ? text : `${text}\n${timezone}`;
    const found = known.get(key);
    if (found) return found;
    const parsed = readDate(text, timezone === undefined ? {} : { timezone });
    assert(parsed.ok, `the date of "${id}" is not one: "${text}"; readers refuse such events`);
    known.set(key, parsed.date);
    return parsed.date;
  };
}

function emptyColumns(n: number): Omit<Columns, 'countries' | 'roles' | 'actors' | 'tags'> {
  return {
    earliest: new Float64Array(n),
    latest: new Float64Array(n),
    startLatest: new Float64Array(n),
    endEarliest: new Float64Array(n),
    anchor: new Float64Array(n),
    precision: new Uint8Array(n),
    flags: new Uint8Array(n),
    importance: new Uint8Array(n),
    status: new Uint8Array(n),
    category: new Uint16Array(n).fill(NONE),
    series: new Uint16Array(n).fill(NONE),
    seriesNumber: new Float64Array(n).fill(NaN),
  };
}

const DEFAULT_IMPORTANCE = 3;
const DAY = PRECISIONS.indexOf('day');

/** Whether a list names a value twice. */
function hasRepeats({ offset, values }: Lists): boolean {
  for (let row = 0; row + 1 < offset.length; row++)
    for (let i = (offset[row] as number) + 1; i < (offset[row + 1] as number); i++)
      for (let j = offset[row] as number; j < i; j++) if (values[i] === values[j]) return true;
  return false;
}

/** More than there are roles: country and role packed into one number. */
const ROLE_STEP = 8;

/** Entries of countries and their roles side by side; an entry said twice counts once. */
function countryColumns(
  events: readonly TimelineEvent[],
  ids: Ids,
): Pick<Columns, 'countries' | 'roles'> & { readonly repeats: boolean } {
  const lists = new ListsBuilder(events.length);
  const asWritten = new Map<string, number>();
  const indexOf = (code: string): number => {
    const known = asWritten.get(code);
    if (known !== undefined) return known;
    const index = ids.add(code.toUpperCase());
    asWritten.set(code, index);
    return index;
  };
  for (const { countries } of events) {
    for (const entry of countries ?? [])
      if (typeof entry === 'string') lists.pushOnce(indexOf(entry) * ROLE_STEP);
      else lists.pushOnce(indexOf(entry.code) * ROLE_STEP + ROLES.indexOf(entry.role ?? ROLES[0]));
    lists.endRow();
  }
  const { offset, values } = lists.finish();
  const countries = { offset, values: new Uint32Array(values.length) };
  const roles = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const packed = values[i] as number;
    countries.values[i] = Math.floor(packed / ROLE_STEP);
    roles[i] = packed % ROLE_STEP;
  }
  return { countries, roles, repeats: hasRepeats(countries) };
}

/** Declared entries, then a bare one for each id that is used all the same. */
function withUndeclared<T extends { readonly id: string }>(
  declared: readonly T[],
  ids: Ids,
  bare: (id: string) => T,
): readonly T[] {
  const byId = new Map(declared.map((entry) => [entry.id, entry]));
  return ids.list.map((id) => byId.get(id) ?? bare(id));
}

type Instants = ReturnType<typeof emptyColumns>;

/** The columns of a date that is one day, from its number since 1970: most of a large file, so without an object. */
function fillDay(columns: Instants, row: number, day: number): void {
  const [start, end] = [day * MS_PER_DAY, (day + 1) * MS_PER_DAY - 1];
  columns.earliest[row] = columns.startLatest[row] = start;
  columns.latest[row] = columns.endEarliest[row] = end;
  columns.anchor[row] = middle(start, end);
  columns.precision[row] = DAY;
}

function fillDate(columns: Instants, row: number, date: HistoricalDate): void {
  const { startLatest, endEarliest, anchor, flags } = dateColumns(date);
  columns.earliest[row] = date.earliest;
  columns.latest[row] = date.latest;
  columns.startLatest[row] = startLatest;
  columns.endEarliest[row] = endEarliest;
  columns.anchor[row] = anchor;
  columns.flags[row] = flags;
  columns.precision[row] = PRECISIONS.indexOf(date.precision);
}

/** Reads a dataset into columns. Its dates must be valid: readers have refused the others. */
export function buildColumns(dataset: Dataset): Built {
  const { events } = dataset;
  const [declaredCategories, declaredSeries] = [dataset.categories ?? [], dataset.series ?? []];
  const ids = {
    countries: new Ids(),
    actors: new Ids(),
    categories: new Ids(declaredCategories.map(({ id }) => id)),
    series: new Ids(declaredSeries.map(({ id }) => id)),
    tags: new Ids(),
  };
  const columns = emptyColumns(events.length);
  const actorOf = actorLookup(dataset);
  const actors = new ListsBuilder(events.length);
  const tags = new ListsBuilder(events.length);
  const readDate = createDateReader();
  events.forEach((event, row) => {
    const day = plainDay(event.date);
    if (day === undefined) fillDate(columns, row, readDate(event));
    else fillDay(columns, row, day);
    columns.importance[row] = event.importance ?? DEFAULT_IMPORTANCE;
    columns.status[row] = STATUSES.indexOf(event.status ?? 'occurred');
    if (event.category !== undefined) columns.category[row] = ids.categories.add(event.category);
    if (event.series) {
      columns.series[row] = ids.series.add(event.series.id);
      columns.seriesNumber[row] = event.series.number ?? NaN;
    }
    for (const name of event.actors ?? [])
      actors.pushOnce(ids.actors.add(actorOf.get(name)?.id ?? name));
    actors.endRow();
    for (const tag of event.tags ?? []) tags.pushOnce(ids.tags.add(tag));
    tags.endRow();
  });
  const { countries, roles, repeats } = countryColumns(events, ids.countries);
  const bare = (id: string): { id: string; label: string } => ({ id, label: id });
  const categories = [...withUndeclared<Category>(declaredCategories, ids.categories, bare)];
  if (columns.category.includes(NONE)) {
    columns.category.forEach((category, row) => {
      if (category === NONE) columns.category[row] = categories.length;
    });
    categories.push(bare(''));
  }
  return {
    columns: { ...columns, countries, roles, actors: actors.finish(), tags: tags.finish() },
    ids: {
      countries: ids.countries.list,
      actors: ids.actors.list,
      categories: ids.categories.list,
      series: ids.series.list,
      tags: ids.tags.list,
    },
    categories,
    series: withUndeclared<Series>(declaredSeries, ids.series, bare),
    repeats,
  };
}

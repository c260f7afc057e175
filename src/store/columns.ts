import { assert } from '../base/index.ts';
import {
  type Category,
  type Dataset,
  ROLES,
  STATUSES,
  type Series,
  type TimelineEvent,
} from '../model/index.ts';
import { type HistoricalDate, PRECISIONS, parseDate } from '../time/index.ts';
import { actorLookup } from './actors.ts';
import { dateColumns } from './dates.ts';
import { Ids, ListsBuilder } from './table.ts';
import { type Columns, NONE } from './types.ts';

/** Columns and the string tables their indexes point into. */
export interface Built {
  readonly columns: Columns;
  readonly dates: readonly HistoricalDate[];
  readonly ids: Readonly<Record<'countries' | 'actors' | 'categories' | 'series' | 'tags', Ids>>;
  readonly categories: readonly Category[];
  readonly series: readonly Series[];
  /** Whether an event names a country twice, in two roles. */
  readonly repeats: boolean;
}

/** Parsed dates by text: thousands of events share a few thousand days. */
function createDateReader(): (event: TimelineEvent) => HistoricalDate {
  const known = new Map<string, HistoricalDate>();
  return ({ id, date: text, timezone }) => {
    const key = timezone === undefined ? text : `${text}\n${timezone}`;
    const found = known.get(key);
    if (found) return found;
    const parsed = parseDate(text, timezone === undefined ? {} : { timezone });
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

/** Entries of countries and their roles side by side; an entry said twice counts once. */
function countryColumns(
  events: readonly TimelineEvent[],
  ids: Ids,
): Pick<Columns, 'countries' | 'roles'> & { readonly repeats: boolean } {
  const lists = new ListsBuilder(events.length);
  const roles: number[] = [];
  let repeats = false;
  for (const { countries } of events) {
    const seen: number[] = [];
    for (const entry of countries ?? []) {
      const country = ids.add((typeof entry === 'string' ? entry : entry.code).toUpperCase());
      const role = ROLES.indexOf((typeof entry === 'string' ? undefined : entry.role) ?? 'party');
      const both = country * ROLES.length + role;
      if (seen.includes(both)) continue;
      repeats ||= seen.some((other) => Math.floor(other / ROLES.length) === country);
      seen.push(both);
      lists.push(country);
      roles.push(role);
    }
    lists.endRow();
  }
  return { countries: lists.finish(), roles: Uint8Array.from(roles), repeats };
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

function fillRow(
  columns: ReturnType<typeof emptyColumns>,
  row: number,
  event: TimelineEvent,
  date: HistoricalDate,
): void {
  const { startLatest, endEarliest, anchor, flags } = dateColumns(date);
  columns.earliest[row] = date.earliest;
  columns.latest[row] = date.latest;
  columns.startLatest[row] = startLatest;
  columns.endEarliest[row] = endEarliest;
  columns.anchor[row] = anchor;
  columns.flags[row] = flags;
  columns.precision[row] = PRECISIONS.indexOf(date.precision);
  columns.importance[row] = event.importance ?? DEFAULT_IMPORTANCE;
  columns.status[row] = STATUSES.indexOf(event.status ?? 'occurred');
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
  const dates = events.map((event, row) => {
    const date = readDate(event);
    fillRow(columns, row, event, date);
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
    return date;
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
    dates,
    ids,
    categories,
    series: withUndeclared<Series>(declaredSeries, ids.series, bare),
    repeats,
  };
}

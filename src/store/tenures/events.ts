import { MS_PER_DAY } from '../../time/index.ts';
import { Flag, type Store } from '../types.ts';
import type { TenureColumns } from './columns.ts';
import type { Post, Tenures, Vacancy } from './types.ts';

/** Lists by a key. */
function grouped<T>(values: Iterable<T>, keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** The days at the four bounds of a date; instants of a day are the same. */
const daysOf = (...bounds: readonly number[]): string =>
  bounds.map((instant) => Math.floor(instant / MS_PER_DAY)).join(' ');

type Dates = Pick<TenureColumns, 'earliest' | 'startLatest' | 'endEarliest' | 'latest' | 'flags'>;

const boundsOf = (dates: Dates, at: number): readonly number[] =>
  [dates.earliest, dates.startLatest, dates.endEarliest, dates.latest].map((of) => of[at] ?? 0);

/** An actor and a date: what a tenure and the event that is the same have in common. */
const actorKey = (actor: string, dates: Dates, at: number): string =>
  JSON.stringify([actor, dates.flags[at] ?? 0, boundsOf(dates, at).join(' ')]);

function vacancyKey(columns: TenureColumns, { after, before }: Vacancy): string {
  const [, , endEarliest = 0, latest = 0] = boundsOf(columns, after);
  const [start = Infinity, startLatest = Infinity] =
    before === undefined ? [] : boundsOf(columns, before);
  return daysOf(endEarliest, latest, start, startLatest);
}

/** Whether an event has a country or an actor of that id. */
function names(store: Store, row: number, id: string): boolean {
  const { countries, actors } = store.facets;
  return [countries, actors].some(({ indexOf, lists: { offset, values } }) => {
    const index = indexOf(id);
    return index !== undefined && values.subarray(offset[row], offset[row + 1]).includes(index);
  });
}

/**
 * Events that are drawn as something else: a range of the same actor and dates as a tenure is that tenure, and one from
 * the end of a holder to the start of the next that names both sides of the post is the vacancy. Reads the ranges once.
 */
export function eventsOf(
  store: Store,
  columns: TenureColumns,
  posts: readonly Post[],
): Pick<Tenures, 'eventOf' | 'byEvent'> {
  const eventOf = new Map<number | Vacancy, number>();
  const byEvent = new Map<number, number | Vacancy>();
  const tenures = grouped(Array(columns.size).keys(), (tenure) =>
    actorKey(columns.actorOf(tenure).id, columns, tenure),
  );
  const all = posts.flatMap((post) => post.vacancies);
  const vacancies = grouped(all, (vacancy) => vacancyKey(columns, vacancy));
  const dates = store.columns;
  const { ids, lists } = store.facets.actors;
  const asTenure = (row: number): number | undefined => {
    for (const actor of lists.values.subarray(lists.offset[row], lists.offset[row + 1])) {
      const own = tenures.get(actorKey(ids[actor] ?? '', dates, row));
      const tenure = own?.find((each) => !eventOf.has(each));
      if (tenure !== undefined) return tenure;
    }
    return undefined;
  };
  const asVacancy = (row: number): Vacancy | undefined =>
    vacancies.get(daysOf(...boundsOf(dates, row)))?.find((vacancy) => {
      const { of, to } = posts[vacancy.post] ?? {};
      const sides = [of, to].filter((id) => id !== undefined);
      const isFree = sides.length > 0 && !eventOf.has(vacancy);
      return isFree && sides.every((id) => names(store, row, id));
    });
  for (let row = 0; row < store.size; row++) {
    if (((dates.flags[row] ?? 0) & Flag.range) === 0) continue;
    const found = asTenure(row) ?? asVacancy(row);
    if (found === undefined) continue;
    eventOf.set(found, row);
    byEvent.set(row, found);
  }
  return { eventOf, byEvent };
}

import { fold } from '../../base/index.ts';
import {
  COMMON_BLOCS,
  type Dataset,
  type Role,
  type Text,
  type TimelineEvent,
  type View,
} from '../../model/index.ts';
import { readDate } from '../../time/index.ts';

type Facet = 'countries' | 'categories' | 'actors' | 'series' | 'tags' | 'status';

const texts = (text: Text | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

function found(event: TimelineEvent, q: string, dataset: Dataset): boolean {
  const names = (event.actors ?? []).flatMap((id) =>
    texts(dataset.actors?.find((actor) => actor.id === id)?.name ?? id),
  );
  const all = fold(
    [...texts(event.title), ...texts(event.summary), ...names, ...(event.tags ?? [])].join(' | '),
  );
  const words = all.split(/[^\p{L}\p{N}]+/u);
  return (fold(q).match(/[\p{L}\p{N}]+/gu) ?? []).every((word) =>
    /^\p{Script=Han}/u.test(word)
      ? all.includes(word)
      : words.some((other) => other.startsWith(word)),
  );
}

/** The ids of an event in a facet, of countries only those in one of the roles. */
export function choicesOf(event: TimelineEvent, facet: Facet, roles: View['roles']): string[] {
  switch (facet) {
    case 'countries':
      return (event.countries ?? [])
        .map((entry) => (typeof entry === 'string' ? { code: entry } : entry))
        .filter(({ role = 'party' }) => roles.length === 0 || roles.includes(role))
        .map(({ code }) => code);
    case 'categories':
      return event.category === undefined ? [] : [event.category];
    case 'series':
      return event.series ? [event.series.id] : [];
    case 'status':
      return [event.status ?? 'occurred'];
    default:
      return [...(event[facet] ?? [])];
  }
}

/** A moment in the middle of the random dates: ongoing ranges end there. */
export const NOW = Date.UTC(2014, 5, 1);

/** Parsed dates by text: thousands of events ask for the same memberships. */
const parsedDates = new Map<string, ReturnType<typeof readDate>>();
const parse = (text: string): ReturnType<typeof readDate> => {
  const parsed = parsedDates.get(text) ?? readDate(text);
  parsedDates.set(text, parsed);
  return parsed;
};

const spanOf = (text: string): readonly [number, number] => {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(text);
  const { earliest, latest, openEnd, start } = parsed.date;
  if (!openEnd) return [earliest, latest];
  const lastStart = start?.precision === 'day' ? start.earliest : start?.latest;
  return [earliest, Math.max(NOW, lastStart ?? earliest)];
};

/** Whether a country was possibly a member of a bloc at the time of an event. */
function isMember(code: string, bloc: string, event: TimelineEvent, dataset: Dataset): boolean {
  const own = dataset.blocs?.find(({ id }) => id === bloc);
  const found = own ?? COMMON_BLOCS.find(({ id }) => id === bloc);
  if (own === undefined && bloc === 'eu' && code === 'EU') return true;
  const [from, to] = spanOf(event.date);
  return (found?.members ?? []).some(({ country, date }) => {
    if (country !== code && !(country === 'CD' && code === 'ZR')) return false;
    const parsed = parse(date);
    return parsed.ok && parsed.date.earliest <= to && parsed.date.latest >= from;
  });
}

/** Whether a choice of `countries` takes part in an event, in its own role or else in one of those given. */
export function takesPart(
  event: TimelineEvent,
  term: string,
  roles: View['roles'],
  dataset: Dataset,
): boolean {
  const [id = '', role] = term.split(':');
  const inRole = choicesOf(event, 'countries', role === undefined ? roles : [role as Role]);
  if (id === id.toUpperCase()) return inRole.includes(id);
  return inRole.some((code) => isMember(code, id, event, dataset));
}

function countriesMatch(
  event: TimelineEvent,
  { countries, match, roles }: View,
  dataset: Dataset,
): boolean {
  if (countries.length === 0) return true;
  const here = (term: string): boolean => takesPart(event, term, roles, dataset);
  if (match === 'all') return countries.every(here);
  const ids = countries.map((term) => term.split(':')[0] ?? '');
  const others = choicesOf(event, 'countries', []).some(
    (code) => !ids.some((id) => id === code || isMember(code, id, event, dataset)),
  );
  return countries.some(here) && (match === 'any' || !others);
}

/** The meaning of every filter as PUBLIC-API words it, one event at a time. */
export function matches(event: TimelineEvent, view: View, dataset: Dataset): boolean {
  const facets = ['categories', 'actors', 'series', 'tags', 'status'] as const;
  return (
    countriesMatch(event, view, dataset) &&
    facets.every((facet) => {
      const chosen: readonly string[] = view[facet];
      return chosen.length === 0 || choicesOf(event, facet, []).some((id) => chosen.includes(id));
    }) &&
    (event.importance ?? 3) >= view.importance &&
    found(event, view.q, dataset)
  );
}

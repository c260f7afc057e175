import { fold } from '../../base/index.ts';
import type { Dataset, Text, TimelineEvent, View } from '../../model/index.ts';

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

function countriesMatch(event: TimelineEvent, { countries, match, roles }: View): boolean {
  if (countries.length === 0) return true;
  const inRole = choicesOf(event, 'countries', roles);
  if (match === 'all') return countries.every((code) => inRole.includes(code));
  const any = countries.some((code) => inRole.includes(code));
  const others = choicesOf(event, 'countries', []).some((code) => !countries.includes(code));
  return any && (match === 'any' || !others);
}

/** The meaning of every filter as PUBLIC-API words it, one event at a time. */
export function matches(event: TimelineEvent, view: View, dataset: Dataset): boolean {
  const facets = ['categories', 'actors', 'series', 'tags', 'status'] as const;
  return (
    countriesMatch(event, view) &&
    facets.every((facet) => {
      const chosen: readonly string[] = view[facet];
      return chosen.length === 0 || choicesOf(event, facet, []).some((id) => chosen.includes(id));
    }) &&
    (event.importance ?? 3) >= view.importance &&
    found(event, view.q, dataset)
  );
}

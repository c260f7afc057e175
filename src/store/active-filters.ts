import { type View, termOf, ROLE_WORDS, STATUS_WORDS } from '../model/index.ts';
import type { PartName } from './filter.ts';
import { type NameReader, termName } from './term-names.ts';

/** One filter in force: what it is called, and the view without it. */
export interface ActiveFilter {
  readonly key: string;
  /** Which part of the view it is, and its id or text: as `relaxations` names them. */
  readonly part: PartName | 'roles';
  readonly value: string;
  readonly name: string;
  /** Of a country: its code, for the flag. */
  readonly code?: string;
  readonly without: Partial<View>;
}

/** Every filter in force, in the order of the filter bar. */
export function activeFilters(
  reader: NameReader & { readonly view: View },
): readonly ActiveFilter[] {
  const { view, words } = reader;
  const drop = <T>(list: readonly T[], item: T): readonly T[] => list.filter((x) => x !== item);
  return [
    ...(view.q === ''
      ? []
      : [
          {
            key: 'q',
            part: 'q' as const,
            value: view.q,
            name: words.t('searchIs', { text: view.q }),
            without: { q: '' },
          },
        ]),
    ...view.countries.map((term) => ({
      key: `country ${term}`,
      part: 'countries' as const,
      value: term,
      name: termName(reader, term),
      ...(termOf(term).isBloc ? {} : { code: termOf(term).id }),
      without: { countries: drop(view.countries, term) },
    })),
    ...view.roles.map((role) => ({
      key: `role ${role}`,
      part: 'roles' as const,
      value: role,
      name: words.t('roleIs', { role: words.t(ROLE_WORDS[role]) }),
      without: { roles: drop(view.roles, role) },
    })),
    ...view.categories.map((id) => ({
      key: `category ${id}`,
      part: 'categories' as const,
      value: id,
      name: reader.nameOf('category', id),
      without: { categories: drop(view.categories, id) },
    })),
    ...view.actors.map((id) => ({
      key: `actor ${id}`,
      part: 'actors' as const,
      value: id,
      name: reader.nameOf('actor', id),
      without: { actors: drop(view.actors, id) },
    })),
    ...view.series.map((id) => ({
      key: `series ${id}`,
      part: 'series' as const,
      value: id,
      name: reader.nameOf('series', id),
      without: { series: drop(view.series, id) },
    })),
    ...view.tags.map((tag) => ({
      key: `tag ${tag}`,
      part: 'tags' as const,
      value: tag,
      name: tag,
      without: { tags: drop(view.tags, tag) },
    })),
    ...view.status.map((status) => ({
      key: `status ${status}`,
      part: 'status' as const,
      value: status,
      name: words.t(STATUS_WORDS[status]),
      without: { status: drop(view.status, status) },
    })),
    ...(view.importance === 1
      ? []
      : [
          {
            key: 'importance',
            part: 'importance' as const,
            value: String(view.importance),
            name: words.t('importanceIs', { least: view.importance }),
            without: { importance: 1 as const },
          },
        ]),
  ];
}

/** The filters in force as one text: "Russia, United States (all of them); Treaties"; "" where there are none. */
export function filterWords(reader: NameReader & { readonly view: View }): string {
  const { view, words } = reader;
  const filters = activeFilters(reader);
  const groups = new Map<string, string[]>();
  for (const { part, name } of filters) groups.set(part, [...(groups.get(part) ?? []), name]);
  return [...groups]
    .map(([part, names]) => {
      const said = names.join(', ');
      if (part !== 'countries' || view.match === 'any') return said;
      if (view.match === 'all' && names.length === 1) return said;
      const match = words.t(view.match === 'all' ? 'matchIsAll' : 'matchIsOnly');
      return words.t('filterMatch', { names: said, match });
    })
    .join('; ');
}

import { type Bits, countAnd, countBits } from '../base/index.ts';
import { ROLES, type Role, type View, defaultView, termOf, termText } from '../model/index.ts';
import { filterBits } from './filter.ts';
import type { AsOf, Store } from './types.ts';

/** A country that takes part together with a chosen one, and in how many events. */
export interface Partner {
  readonly code: string;
  readonly count: number;
}

/**
 * The countries that take part together with the view's only choice, most events first, ties by code: as many events
 * as the pair would show under the other filters.
 */
export function partnersOf(store: Store, view: View, asOf: AsOf): readonly Partner[] {
  const [chosen] = view.countries;
  if (chosen === undefined || view.countries.length > 1) return [];
  const table = store.countriesWithRoles(view.roles);
  const counts = table.tally(filterBits(store, { ...view, match: 'all' }, asOf));
  const { id } = termOf(chosen);
  return table.ids
    .map((code, index): Partner => ({ code, count: counts[index] ?? 0 }))
    .filter(({ code, count }) => count > 0 && code !== id)
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

/** The two different countries (or blocs) that a view chooses, in whatever roles of their own. */
export function chosenPair({ countries }: View): readonly [string, string] | undefined {
  const [first, second, third] = new Set(countries.map((term) => termOf(term).id));
  return first === undefined || second === undefined || third !== undefined
    ? undefined
    : [first, second];
}

/** The terms of `countries` for what the first does and the second is the target of. */
export const towards = (first: string, second: string): readonly [string, string] => [
  termText(first, 'initiator'),
  termText(second, 'target'),
];

export interface PairCounts {
  /** Events of both. */
  readonly both: number;
  /** Events of the first towards the second, and the other way round. */
  readonly towards: readonly [number, number];
}

/** How many events two countries share under the other filters, and in which direction. */
export function pairCounts(
  store: Store,
  view: View,
  [first, second]: readonly [string, string],
  asOf: AsOf,
): PairCounts {
  const count = (countries: readonly string[]): number =>
    countBits(filterBits(store, { ...view, match: 'all', countries }, asOf));
  return {
    both: count([first, second]),
    towards: [count(towards(first, second)), count(towards(second, first))],
  };
}

/** Roles that the data name, with their counts. */
export interface RoleCount {
  readonly role: Role;
  /** Events shown once the role is added; of a chosen one, how many of those shown have a choice in it. */
  readonly count: number;
  /** Entries of the data with it, whatever the filter. */
  readonly total: number;
}

/** What each role would leave of the view's choice of countries. */
export function roleCounts(store: Store, view: View, asOf: AsOf): readonly RoleCount[] {
  const shown = filterBits(store, view, asOf);
  const totals = new Uint32Array(ROLES.length);
  for (const role of store.columns.roles) totals[role] = (totals[role] ?? 0) + 1;
  const withRole = (role: Role): Bits =>
    filterBits(store, { ...defaultView, countries: view.countries, roles: [role] }, asOf);
  return ROLES.flatMap((role, index): RoleCount[] => {
    const total = totals[index] ?? 0;
    if (total === 0) return [];
    const count = view.roles.includes(role)
      ? countAnd(shown, withRole(role))
      : countBits(filterBits(store, { ...view, roles: [...view.roles, role] }, asOf));
    return [{ role, count, total }];
  });
}

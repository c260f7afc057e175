import type { View } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';

/** The country of a term of a view, which may name a role as well: "RU:initiator". */
export const countryOf = (term: string): string => term.split(':', 1)[0] ?? term;

/** The two countries that face each other: a view's only two, asked for together, in lanes by country (VISUAL 4). */
export function pairOf(
  { facets }: Pick<Store, 'facets'>,
  { lanes, match, countries }: Pick<View, 'lanes' | 'match' | 'countries'>,
): readonly [string, string] | undefined {
  const [first, second, third] = new Set(countries.map(countryOf));
  if (lanes !== 'country' || match !== 'all') return undefined;
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  const isKnown = (id: string): boolean => facets.countries.indexOf(id) !== undefined;
  return isKnown(first) && isKnown(second) ? [first, second] : undefined;
}

import { type View, termOf } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';

/** The two countries that face each other: a view's only two, asked for together, in lanes by country (VISUAL 4). */
export function pairOf(
  { facets }: Pick<Store, 'facets'>,
  { lanes, match, countries }: Pick<View, 'lanes' | 'match' | 'countries'>,
): readonly [string, string] | undefined {
  const [first, second, third] = new Set(countries.map((term) => termOf(term).id));
  if (lanes !== 'country' || match !== 'all') return undefined;
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  const isKnown = (id: string): boolean => facets.countries.indexOf(id) !== undefined;
  return isKnown(first) && isKnown(second) ? [first, second] : undefined;
}

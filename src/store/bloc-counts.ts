import { type Bits, countAnd, hasBit, orInto } from '../base/index.ts';
import type { View } from '../model/index.ts';
import { baseOf } from './facets.ts';
import { type ChosenCountries, anyTerm, chosenCountries, partsOf } from './filter.ts';
import type { AsOf, Store } from './types.ts';

/** The rows that pass the other filters, those that pass the countries' too, and what is chosen of these. */
interface Rows {
  readonly base: Bits;
  readonly shown: Bits;
  readonly ids: readonly string[];
}

/** Rows outside `shown` in which everybody is chosen or a member of the bloc, and one of them in a role asked for. */
function addedByOnly(
  store: Store,
  { base, shown, ids }: Rows,
  chosen: ChosenCountries,
  bloc: { readonly id: string; readonly bits: Bits },
  now: number,
): number {
  const { offset, values } = store.facets.countries.lists;
  const someone = orInto(anyTerm(store, chosen), bloc.bits);
  let count = 0;
  for (let row = 0; row < store.size; row++) {
    if (!hasBit(base, row) || !hasBit(someone, row)) continue;
    if (ids.length > 0 && hasBit(shown, row)) continue;
    let alone = true;
    for (let i = offset[row] as number; alone && i < (offset[row + 1] as number); i++) {
      const country = values[i] as number;
      alone = chosen.covers(country, row) || isMember(store, bloc.id, country, row, now);
    }
    if (alone) count++;
  }
  return count;
}

const isMember = (store: Store, id: string, country: number, row: number, now: number): boolean =>
  store.blocs?.isMember(id, country, row, now) === true;

/** As `FacetCounts.countries`, for every bloc that the store knows. */
export function blocCounts(store: Store, view: View, asOf: AsOf): ReadonlyMap<string, number> {
  const { blocs } = store;
  if (blocs === undefined) return new Map();
  const { each, all, count } = partsOf(store, view, asOf);
  const ids = view.countries;
  const rows: Rows = { base: baseOf(store, each, 'countries'), shown: all, ids };
  const chosen = chosenCountries(store, view, asOf);
  const isFirst = ids.length === 0;
  const countOf = (id: string, bits: Bits): number => {
    const having = countAnd(all, bits);
    if (ids.includes(id) || view.match === 'all') return having;
    const already = isFirst ? 0 : count;
    if (view.match === 'only')
      return already + addedByOnly(store, rows, chosen, { id, bits }, asOf.now);
    return already + countAnd(rows.base, bits) - (isFirst ? 0 : having);
  };
  return new Map(
    blocs.ids.map((id) => {
      const bits = blocs.bitsOf(id, view.roles, asOf.now);
      return [id, bits === undefined ? 0 : countOf(id, bits)];
    }),
  );
}

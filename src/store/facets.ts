import { type Bits, andInto, fullBits } from '../base/index.ts';
import type { View } from '../model/index.ts';
import { FACETS, type Facet, chosenMask, partsOf } from './filter.ts';
import type { AsOf, FacetCounts, FacetTable, Store } from './types.ts';

/** One facet's question: the rows that pass all other filters, those that pass this one too, and its choices. */
interface Question {
  readonly base: Bits;
  readonly shown: Bits;
  readonly shownCount: number;
  readonly chosen: Uint8Array;
  readonly ids: readonly string[];
}

/** Per choice: what is added to `shown` when the choice is. With nothing chosen the first choice replaces all of it. */
const combine = (question: Question, added: Uint32Array, having: Uint32Array): Uint32Array => {
  const already = question.ids.length === 0 ? 0 : question.shownCount;
  const counts = new Uint32Array(added.length);
  for (let i = 0; i < added.length; i++)
    counts[i] = question.chosen[i] === 1 ? (having[i] as number) : already + (added[i] as number);
  return counts;
};

/** Choices that widen: any of them is enough. */
function countAny(table: FacetTable, question: Question): Uint32Array {
  const added = table.tally(question.base);
  if (question.ids.length === 0) return added;
  // What does not pass this filter is the rest, and needs no look at its rows: usually they are most.
  const having = table.tally(question.shown);
  return combine(
    question,
    added.map((count, choice) => count - (having[choice] as number)),
    having,
  );
}

/**
 * Match "only": a row comes in with country c if c is the one outsider in it. `restricted` is the table of the
 * chosen roles: somebody of the row must hold one of them, and then it is c or a chosen country.
 */
function countOnly(store: Store, restricted: FacetTable, question: Question): Uint32Array {
  const { offset, values } = store.facets.countries.lists;
  const { offset: held } = restricted.lists;
  const added = new Uint32Array(restricted.ids.length);
  for (let w = 0; w < question.base.length; w++) {
    let word = question.base[w] as number;
    while (word !== 0) {
      const row = (w << 5) + 31 - Math.clz32(word & -word);
      word &= word - 1;
      if (held[row] === held[row + 1]) continue;
      let outsiders = 0;
      let last = 0;
      for (let i = offset[row] as number, end = offset[row + 1] as number; i < end; i++) {
        const country = values[i] as number;
        if (question.chosen[country] === 1) continue;
        outsiders++;
        last = country;
      }
      if (outsiders === 1) added[last] = (added[last] as number) + 1;
    }
  }
  return combine(question, added, restricted.tally(question.shown));
}

function countFacet(store: Store, view: View, facet: Facet): ReadonlyMap<string, number> {
  const { each, all, count } = partsOf(store, view);
  const table = facet === 'countries' ? store.countriesWithRoles(view.roles) : store.facets[facet];
  const base = fullBits(store.size);
  for (const [name, bits] of each) if (name !== facet) andInto(base, bits);
  const ids = view[facet];
  const question: Question = {
    base,
    shown: all,
    shownCount: count,
    chosen: chosenMask(table, ids),
    ids,
  };
  const match = facet === 'countries' ? view.match : 'any';
  const counts =
    match === 'all'
      ? table.tally(all)
      : match === 'only'
        ? countOnly(store, table, question)
        : countAny(table, question);
  const result = new Map<string, number>();
  for (let i = 0; i < table.ids.length; i++)
    result.set(table.ids[i] as string, counts[i] as number);
  // A choice that the data do not have stays a chip: it has 0.
  for (const id of ids) if (!result.has(id)) result.set(id, 0);
  return result;
}

/**
 * For every choice of every facet how many events are shown once it is added to the view; for a chosen one, how
 * many of those shown have it. O(entries of the rows that the other filters leave), whatever the number of choices.
 */
export function facets(store: Store, view: View, _asOf: AsOf): FacetCounts {
  const counts = FACETS.map((facet) => [facet, countFacet(store, view, facet)] as const);
  return Object.fromEntries(counts) as unknown as FacetCounts;
}

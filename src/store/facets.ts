import { type Bits, andInto, countAnd, fullBits, hasBit } from '../base/index.ts';
import type { View } from '../model/index.ts';
import {
  type ChosenCountries,
  FACETS,
  type Facet,
  type Parts,
  anyTerm,
  chosenCountries,
  chosenMask,
  partsOf,
  termBits,
} from './filter.ts';
import type { AsOf, FacetCounts, FacetOptions, FacetTable, Store } from './types.ts';

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

const holds = ({ lists: { offset, values } }: FacetTable, row: number, choice: number): boolean => {
  for (let i = offset[row] as number; i < (offset[row + 1] as number); i++)
    if (values[i] === choice) return true;
  return false;
};

/**
 * Match "only": a row comes in with country c if nobody else in it is an outsider, and c, or somebody chosen, takes
 * part in a role that is asked for. `restricted` is the table of the view's roles.
 */
function countOnly(
  store: Store,
  restricted: FacetTable,
  question: Question,
  chosen: ChosenCountries,
): Uint32Array {
  const { offset, values } = store.facets.countries.lists;
  const added = new Uint32Array(restricted.ids.length);
  const someone = anyTerm(store, chosen);
  for (let row = 0; row < store.size; row++) {
    if (!hasBit(question.base, row)) continue;
    let outsiders = 0;
    let last = 0;
    for (let i = offset[row] as number, end = offset[row + 1] as number; i < end; i++) {
      if (chosen.covers(values[i] as number, row)) continue;
      outsiders++;
      last = values[i] as number;
    }
    if (outsiders > 1 || (outsiders === 0 && hasBit(someone, row))) continue;
    for (let i = offset[row] as number, end = offset[row + 1] as number; i < end; i++) {
      const country = values[i] as number;
      if (outsiders === 1 && country !== last) continue;
      if (hasBit(someone, row) || holds(restricted, row, country))
        added[country] = (added[country] as number) + 1;
    }
  }
  return combine(question, added, restricted.tally(question.shown));
}

/** The rows that pass every filter but that of a facet. */
export function baseOf(store: Store, each: Parts['each'], facet: Facet): Bits {
  const base = fullBits(store.size);
  for (const [name, bits] of each) if (name !== facet) andInto(base, bits);
  return base;
}

function countFacet(
  store: Store,
  view: View,
  facet: Facet,
  asOf: AsOf,
): ReadonlyMap<string, number> {
  const { each, all, count } = partsOf(store, view, asOf);
  const table = facet === 'countries' ? store.countriesWithRoles(view.roles) : store.facets[facet];
  const ids = view[facet];
  const question: Question = {
    base: baseOf(store, each, facet),
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
        ? countOnly(store, table, question, chosenCountries(store, view, asOf))
        : countAny(table, question);
  const result = new Map<string, number>();
  for (let i = 0; i < table.ids.length; i++)
    result.set(table.ids[i] as string, counts[i] as number);
  // A choice that the data do not have stays a chip: it has 0. So has one that is more than a code, with its count.
  for (const id of ids)
    if (!result.has(id)) {
      const term = facet === 'countries' ? termBits(store, id, view.roles, asOf) : undefined;
      result.set(id, term === undefined ? 0 : countAnd(all, term));
    }
  return result;
}

/**
 * For every choice of every facet how many events are shown once it is added to the view; for a chosen one, how
 * many of those shown have it. O(entries of the rows that the other filters leave), whatever the number of choices.
 */
export function facets(
  store: Store,
  view: View,
  { now, blocs = false }: FacetOptions,
): FacetCounts {
  const asOf = { now };
  const counts = FACETS.map((facet) => [facet, countFacet(store, view, facet, asOf)] as const);
  const all = Object.fromEntries(counts) as unknown as FacetCounts;
  return blocs ? { ...all, blocs: store.blocs?.countsOf(store, view, asOf) ?? new Map() } : all;
}

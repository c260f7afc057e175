import {
  type Bits,
  andInto,
  countBits,
  emptyBits,
  fullBits,
  hasBit,
  orInto,
  setBit,
} from '../base/index.ts';
import { type View, codesOf, termOf } from '../model/index.ts';
import type { AsOf, FacetTable, Store } from './types.ts';

/** The view's fields that choose among ids. */
export const FACETS = ['countries', 'categories', 'actors', 'series', 'tags', 'status'] as const;
export type Facet = (typeof FACETS)[number];
/** What a view can filter by; roles belong to countries. */
export type PartName = Facet | 'importance' | 'q';

/** The active filters of a view, each as the set of rows that pass it, and those that pass all. */
export interface Parts {
  readonly each: ReadonlyMap<PartName, Bits>;
  readonly all: Bits;
  readonly count: number;
  /** The moment they were worked out for. */
  readonly now: number;
  /** Memoised by `filterRows`. */
  rows?: Uint32Array;
}

/** Indexes of the ids that the table has. */
export const indexesOf = (table: FacetTable, ids: readonly string[]): readonly number[] =>
  ids.map((id) => table.indexOf(id)).filter((index) => index !== undefined);

/** Rows that have at least one of the choices. */
function anyOf(table: FacetTable, size: number, ids: readonly string[]): Bits {
  const bits = emptyBits(size);
  for (const index of indexesOf(table, ids)) orInto(bits, table.bitsOf(index));
  return bits;
}

/** Which indexes of a table are among the ids. */
export function chosenMask(table: FacetTable, ids: readonly string[]): Uint8Array {
  const mask = new Uint8Array(table.ids.length);
  for (const index of indexesOf(table, ids)) mask[index] = 1;
  return mask;
}

/** What the terms of a view's `countries` mean: countries and blocs, each in its role or in those of the view. */
export interface ChosenCountries {
  /** Rows that have each term, in the order chosen; undefined for what the data do not have. */
  readonly each: readonly (Bits | undefined)[];
  /** Whether one of the terms stands for a country (its index in the facet) of a row, in whatever role. */
  covers(country: number, row: number): boolean;
}

/** Rows of one term of `countries`; undefined where the data do not have it. */
export function termBits(
  store: Store,
  text: string,
  roles: View['roles'],
  { now }: AsOf,
): Bits | undefined {
  const { id, role, isBloc } = termOf(text);
  const inRoles = role === undefined ? roles : [role];
  if (isBloc) return store.blocs?.bitsOf(id, inRoles, now);
  const table = store.countriesWithRoles(inRoles);
  const index = table.indexOf(id);
  return index === undefined ? undefined : table.bitsOf(index);
}

export function chosenCountries(store: Store, view: View, asOf: AsOf): ChosenCountries {
  const { blocs, facets } = store;
  const codes = chosenMask(facets.countries, codesOf(view.countries));
  const members = view.countries.map(termOf).filter(({ isBloc }) => isBloc);
  return {
    each: view.countries.map((text) => termBits(store, text, view.roles, asOf)),
    covers: (country, row) =>
      codes[country] === 1 ||
      members.some(({ id }) => blocs?.isMember(id, country, row, asOf.now) === true),
  };
}

/** Rows that have at least one of the terms. */
export function anyTerm(store: Store, { each }: ChosenCountries): Bits {
  const bits = emptyBits(store.size);
  for (const term of each) if (term !== undefined) orInto(bits, term);
  return bits;
}

/** Rows of `bits` in which nobody but the chosen takes part, in whatever role. */
function onlyThese(store: Store, bits: Bits, { covers }: ChosenCountries): Bits {
  const { offset, values } = store.facets.countries.lists;
  const only = emptyBits(store.size);
  for (let row = 0; row < store.size; row++) {
    if (!hasBit(bits, row)) continue;
    let alone = true;
    for (let i = offset[row] as number; alone && i < (offset[row + 1] as number); i++)
      alone = covers(values[i] as number, row);
    if (alone) setBit(only, row);
  }
  return only;
}

function countryBits(store: Store, view: View, asOf: AsOf): Bits {
  const chosen = chosenCountries(store, view, asOf);
  if (view.match === 'all')
    return chosen.each.reduce<Bits>(
      (bits, term) => andInto(bits, term ?? emptyBits(store.size)),
      fullBits(store.size),
    );
  const any = anyTerm(store, chosen);
  return view.match === 'any' ? any : onlyThese(store, any, chosen);
}

function importanceBits({ columns, size }: Store, least: number): Bits {
  const bits = emptyBits(size);
  for (let row = 0; row < size; row++)
    if ((columns.importance[row] as number) >= least) setBit(bits, row);
  return bits;
}

function makeParts(store: Store, view: View, asOf: AsOf): Parts {
  const each = new Map<PartName, Bits>();
  for (const facet of FACETS) {
    if (view[facet].length === 0) continue;
    const bits =
      facet === 'countries'
        ? countryBits(store, view, asOf)
        : anyOf(store.facets[facet], store.size, view[facet]);
    each.set(facet, bits);
  }
  if (view.importance > 1) each.set('importance', importanceBits(store, view.importance));
  const found = store.search(view.q);
  if (found) each.set('q', found);
  const all = fullBits(store.size);
  for (const bits of each.values()) andInto(all, bits);
  return { each, all, count: countBits(all), now: asOf.now };
}

/** Whether the answer depends on the day it is asked: members of a bloc in a range that is still going on do. */
const dependsOnNow = (view: View): boolean => view.countries.some((text) => termOf(text).isBloc);

/** The filters of a view, worked out once for each view object. */
export function partsOf(store: Store, view: View, asOf: AsOf): Parts {
  const known = store.memo.parts.get(view);
  if (known && (known.now === asOf.now || !dependsOnNow(view))) return known;
  const parts = makeParts(store, view, asOf);
  store.memo.parts.set(view, parts);
  return parts;
}

/** Rows that match every filter of the view; the window is none. Shared with later calls: not to be written to. */
export function filterBits(store: Store, view: View, asOf: AsOf): Bits {
  return partsOf(store, view, asOf).all;
}

/** Members of a set of rows in time order; the store's own order if it holds all. */
export function rowsInTimeOrder(store: Store, bits: Bits): Uint32Array {
  const count = countBits(bits);
  if (count === store.size) return store.byTime;
  const { byTime } = store;
  const rows = new Uint32Array(count);
  for (let i = 0, used = 0; used < count; i++) {
    const row = byTime[i] as number;
    if (hasBit(bits, row)) rows[used++] = row;
  }
  return rows;
}

/** The matching rows in time order. The same view object gives the same array: not to be written to. */
export function filterRows(store: Store, view: View, asOf: AsOf): Uint32Array {
  const parts = partsOf(store, view, asOf);
  return (parts.rows ??= rowsInTimeOrder(store, parts.all));
}

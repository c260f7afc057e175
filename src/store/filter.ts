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
import type { View } from '../model/index.ts';
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

/** Rows that have every choice; none if one of them is not in the data at all. */
function allOf(table: FacetTable, size: number, ids: readonly string[]): Bits {
  const indexes = indexesOf(table, ids);
  if (indexes.length < ids.length) return emptyBits(size);
  return indexes.reduce((bits, index) => andInto(bits, table.bitsOf(index)), fullBits(size));
}

/** Which indexes of a table are among the ids. */
export function chosenMask(table: FacetTable, ids: readonly string[]): Uint8Array {
  const mask = new Uint8Array(table.ids.length);
  for (const index of indexesOf(table, ids)) mask[index] = 1;
  return mask;
}

/** Rows of `bits` in which nobody but the chosen takes part, in whatever role. */
function onlyThese(store: Store, bits: Bits, ids: readonly string[]): Bits {
  const table = store.facets.countries;
  const { offset, values } = table.lists;
  const chosen = chosenMask(table, ids);
  const only = emptyBits(store.size);
  for (let row = 0; row < store.size; row++) {
    if (!hasBit(bits, row)) continue;
    let alone = true;
    for (let i = offset[row] as number; alone && i < (offset[row + 1] as number); i++)
      alone = chosen[values[i] as number] === 1;
    if (alone) setBit(only, row);
  }
  return only;
}

function countryBits(store: Store, { countries, match, roles }: View): Bits {
  const table = store.countriesWithRoles(roles);
  if (match === 'all') return allOf(table, store.size, countries);
  const any = anyOf(table, store.size, countries);
  return match === 'any' ? any : onlyThese(store, any, countries);
}

function importanceBits({ columns, size }: Store, least: number): Bits {
  const bits = emptyBits(size);
  for (let row = 0; row < size; row++)
    if ((columns.importance[row] as number) >= least) setBit(bits, row);
  return bits;
}

function makeParts(store: Store, view: View): Parts {
  const each = new Map<PartName, Bits>();
  for (const facet of FACETS) {
    if (view[facet].length === 0) continue;
    const bits =
      facet === 'countries'
        ? countryBits(store, view)
        : anyOf(store.facets[facet], store.size, view[facet]);
    each.set(facet, bits);
  }
  if (view.importance > 1) each.set('importance', importanceBits(store, view.importance));
  const found = store.search(view.q);
  if (found) each.set('q', found);
  const all = fullBits(store.size);
  for (const bits of each.values()) andInto(all, bits);
  return { each, all, count: countBits(all) };
}

/** The filters of a view, worked out once for each view object. */
export function partsOf(store: Store, view: View): Parts {
  const known = store.memo.parts.get(view);
  if (known) return known;
  const parts = makeParts(store, view);
  store.memo.parts.set(view, parts);
  return parts;
}

/** Rows that match every filter of the view; the window is none. Shared with later calls: not to be written to. */
export function filterBits(store: Store, view: View, _asOf: AsOf): Bits {
  return partsOf(store, view).all;
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
export function filterRows(store: Store, view: View, _asOf: AsOf): Uint32Array {
  const parts = partsOf(store, view);
  return (parts.rows ??= rowsInTimeOrder(store, parts.all));
}

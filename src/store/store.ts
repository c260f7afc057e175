import { type Bits, assert } from '../base/index.ts';
import { type Dataset, ROLES, type Role, STATUSES } from '../model/index.ts';
import { type Built, buildColumns, createDateReader } from './columns.ts';
import { sortedRows } from './order.ts';
import { Search } from './search.ts';
import { Ids, ListsBuilder, createTable, listsOfColumn } from './table.ts';
import type { Columns, FacetTable, Lists, Store } from './types.ts';

/** Order of rows by one key after the other; 0 only for rows equal in all of them. */
const compareInstants = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

function timeOrder({ events }: Dataset, columns: Columns): Uint32Array {
  const { earliest, latest, importance } = columns;
  const idOf = (row: number): string => events[row]?.id ?? '';
  return sortedRows(
    earliest,
    (a, b) =>
      compareInstants(earliest[a] as number, earliest[b] as number) ||
      compareInstants(latest[a] as number, latest[b] as number) ||
      (importance[b] as number) - (importance[a] as number) ||
      (a === b ? 0 : idOf(a) < idOf(b) ? -1 : 1),
  );
}

/** Rows by an instant of theirs, ties in time order. */
const orderBy = (column: Float64Array, rank: Uint32Array): Uint32Array =>
  sortedRows(
    column,
    (a, b) =>
      compareInstants(column[a] as number, column[b] as number) ||
      (rank[a] as number) - (rank[b] as number),
  );

/** First and last finite instant that the rows can touch; undefined if there is none. */
export function spanOf(
  { earliest, latest }: Columns,
  rows: Uint32Array,
): { readonly start: number; readonly end: number } | undefined {
  let start = Infinity;
  let end = -Infinity;
  const add = (instant: number): void => {
    if (!Number.isFinite(instant)) return;
    start = Math.min(start, instant);
    end = Math.max(end, instant);
  };
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    add(earliest[row] as number);
    add(latest[row] as number);
  }
  return start <= end ? { start, end } : undefined;
}

/** The country lists of entries in one of the roles (a bit mask over ROLES), each country once a row. */
function listsWithRoles(countries: Lists, roles: Uint8Array, mask: number): Lists {
  const size = countries.offset.length - 1;
  const lists = new ListsBuilder(size);
  for (let row = 0; row < size; row++) {
    const end = countries.offset[row + 1] as number;
    for (let i = countries.offset[row] as number; i < end; i++)
      if ((mask & (1 << (roles[i] as number))) !== 0) lists.pushOnce(countries.values[i] as number);
    lists.endRow();
  }
  return lists.finish();
}

const ALL_ROLES = (1 << ROLES.length) - 1;

/** Country tables per set of roles, each made once. */
function roleTables({ columns, ids, repeats }: Built): (mask: number) => FacetTable {
  const tables = new Map<number, FacetTable>();
  const countries = new Ids(ids.countries);
  return (mask) => {
    const known = tables.get(mask);
    if (known) return known;
    const lists =
      mask === ALL_ROLES && !repeats
        ? columns.countries
        : listsWithRoles(columns.countries, columns.roles, mask);
    const table = createTable(countries, lists);
    tables.set(mask, table);
    return table;
  };
}

function facetTables(built: Built, countries: FacetTable): Store['facets'] {
  const { columns, ids } = built;
  const ofColumn = (list: readonly string[], column: Uint8Array | Uint16Array): FacetTable =>
    createTable(new Ids(list), listsOfColumn(column, list.length));
  return {
    countries,
    actors: createTable(new Ids(ids.actors), columns.actors),
    categories: ofColumn(ids.categories, columns.category),
    series: ofColumn(ids.series, columns.series),
    tags: createTable(new Ids(ids.tags), columns.tags),
    status: ofColumn(STATUSES, columns.status),
  };
}

/** What costs time in proportion to the events, worked out once: plain data, which a worker can hand over. */
export interface Prepared extends Built {
  readonly byTime: Uint32Array;
}

/** Columns and orders of a dataset as a reader leaves it: every date valid, every id unique. */
export function prepareStore(dataset: Dataset): Prepared {
  const built = buildColumns(dataset);
  return { ...built, byTime: timeOrder(dataset, built.columns) };
}

/** Every buffer of the columns, for a message that moves them instead of copying. */
export function buffersOf({ columns, byTime }: Prepared): readonly ArrayBuffer[] {
  const values: readonly (Columns[keyof Columns] | Uint32Array)[] = [
    ...Object.values(columns),
    byTime,
  ];
  const arrays = values.flatMap((value): readonly ArrayBufferView[] =>
    'offset' in value ? [value.offset, value.values] : [value],
  );
  // None of them is shared: they were made here.
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}

/**
 * Columns, orders and facet tables of a dataset. Row r is `dataset.events[r]`. Takes about 60 ms for 100,000 events,
 * most of it `prepareStore`; search text and the like come on first use.
 */
export function createStore(dataset: Dataset, prepared = prepareStore(dataset)): Store {
  const { columns, categories, series, byTime } = prepared;
  const size = dataset.events.length;
  const rank = new Uint32Array(size);
  for (let place = 0; place < size; place++) rank[byTime[place] as number] = place;
  const withRoles = roleTables(prepared);
  const search = new Search(dataset);
  const readDate = createDateReader();
  let rows: Map<string, number> | undefined;
  let latestOrder: Uint32Array | undefined;
  let anchorOrder: Uint32Array | undefined;
  return {
    dataset,
    size,
    columns,
    byTime,
    rank,
    extent: spanOf(columns, byTime),
    categories,
    series,
    facets: facetTables(prepared, withRoles(ALL_ROLES)),
    rowOf: (id) => (rows ??= new Map(dataset.events.map((event, row) => [event.id, row]))).get(id),
    dateOf: (row) => {
      const event = dataset.events[row];
      assert(event, `no row ${row}`);
      return readDate(event);
    },
    searchText: (row) => search.textOf(row),
    search: (q): Bits | undefined => search.find(q),
    byLatest: () => (latestOrder ??= orderBy(columns.latest, rank)),
    byAnchor: () => (anchorOrder ??= orderBy(columns.anchor, rank)),
    countriesWithRoles: (roles: readonly Role[]) =>
      withRoles(
        roles.length === 0
          ? ALL_ROLES
          : roles.reduce((mask, role) => mask | (1 << ROLES.indexOf(role)), 0),
      ),
    memo: { parts: new WeakMap(), index: new WeakMap() },
  };
}

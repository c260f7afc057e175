import type { Bits } from '../base/index.ts';
import type { Category, Dataset, Role, Series, Text, View } from '../model/index.ts';
import type { HistoricalDate } from '../time/index.ts';
import type { Parts } from './filter.ts';
import type { RowIndex } from './row-index.ts';

/** Bits of `Columns.flags`. */
export const Flag = {
  approximate: 1,
  uncertain: 2,
  openStart: 4,
  openEnd: 8,
  unknownStart: 16,
  unknownEnd: 32,
  /** The date is an interval of more than one day (or an open one): drawn as a bar. One within a day is a single date. */
  range: 64,
  /** One of several alternatives, `[a,b]`. */
  oneOf: 128,
} as const;

/**
 * A loaded dataset as typed arrays (invariant "Plain Columns"). A *row* is the index of the event in
 * `dataset.events`; every per-row array has one entry a row. Instants are ms UTC, ±Infinity where open.
 */
export interface Columns {
  /** First and last instant the date can touch, inclusive: what filters and sorting use. */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /**
   * Latest possible start and earliest possible end; equal to earliest/latest where there is no doubt, as with a
   * known day. "May 2014", of which the day is not known, may start as late as it can end, and the other way round.
   */
  readonly startLatest: Float64Array;
  readonly endEarliest: Float64Array;
  /** Where the mark of a single date stands: the middle of [earliest, latest]; of a range its start; of a set its first alternative. Always finite. */
  readonly anchor: Float64Array;
  /** Index into PRECISIONS. */
  readonly precision: Uint8Array;
  readonly flags: Uint8Array;
  /** 1–5 */
  readonly importance: Uint8Array;
  /** Index into STATUSES. */
  readonly status: Uint8Array;
  /** Index into `Store.categories`, always valid: events without a category have the nameless last one. */
  readonly category: Uint16Array;
  /** Index into `Store.series`, `NONE` = none, and the number in it, NaN = none. */
  readonly series: Uint16Array;
  readonly seriesNumber: Float64Array;
  /** Lists per row, compressed: those of row r are values[offset[r]] … values[offset[r + 1] − 1]. */
  readonly countries: Lists;
  /** One entry per entry of `countries.values`: index into ROLES. */
  readonly roles: Uint8Array;
  readonly actors: Lists;
  readonly tags: Lists;
}

export interface Lists {
  /** n + 1 entries. */
  readonly offset: Uint32Array;
  /** Indexes into the store's table of that facet. */
  readonly values: Uint32Array;
}

/** No index: the largest a Uint16Array holds. */
export const NONE = 0xffff;

/** The choices of one facet and the rows that have each. What it returns is shared: read it, never write to it. */
export interface FacetTable {
  readonly ids: readonly string[];
  /** How many rows have each choice, whatever the filter. */
  readonly totals: Uint32Array;
  /** Choices per row, each once. */
  readonly lists: Lists;
  indexOf(id: string): number | undefined;
  /** Rows that have the choice, ascending (not in time order). */
  rowsOf(index: number): Uint32Array;
  /** The same as a set. Made on first use: with thousands of actors most are never asked for. */
  bitsOf(index: number): Bits;
  /** For each choice, how many of `rows` have it. One pass over the rows, however many choices there are. */
  tally(rows: Bits): Uint32Array;
}

/** Blocs as sets of rows: a bloc stands for its members at the time of each event. Made by `withBlocs`. */
export interface BlocIndex {
  /** The dataset's own, then the common ones. */
  readonly ids: readonly string[];
  /** Its name in the dataset; undefined for a common bloc, whose name is a word of the interface. */
  labelOf(id: string): Text | undefined;
  /** Rows in which a member takes part in one of the roles (none given: any). Undefined for a bloc that nobody knows. */
  bitsOf(id: string, roles: readonly Role[], now: number): Bits | undefined;
  /** Whether a country (its index in the facet) was certainly or possibly a member at the time of a row. */
  isMember(id: string, country: number, row: number, now: number): boolean;
  /** As `FacetCounts.countries`, for every bloc. */
  countsOf(store: Store, view: View, asOf: AsOf): ReadonlyMap<string, number>;
}

/** Columns plus what is derived from them once. Nothing in it changes; a new dataset makes a new store. */
export interface Store {
  readonly dataset: Dataset;
  readonly size: number;
  readonly columns: Columns;
  /** Rows in time order: earliest, then latest, then importance (5 first), then id. */
  readonly byTime: Uint32Array;
  /** Place of a row in `byTime`. */
  readonly rank: Uint32Array;
  /** From the first earliest to the last latest, open ends left out; undefined without events. */
  readonly extent: { readonly start: number; readonly end: number } | undefined;
  /**
   * The dataset's own categories in order, then ids used without being declared (label = id), then, if an event
   * has none, a nameless one (id and label ""), which is no choice of the facet.
   */
  readonly categories: readonly Category[];
  /** Declared ones in order, then ids used without being declared (label = id). */
  readonly series: readonly Series[];
  /** Tables whose order is that of the column indexes. Countries are upper-case codes. */
  readonly facets: {
    readonly countries: FacetTable;
    readonly actors: FacetTable;
    readonly categories: FacetTable;
    readonly series: FacetTable;
    readonly tags: FacetTable;
    readonly status: FacetTable;
  };
  /** Row of an event id, undefined if there is none. */
  rowOf(id: string): number | undefined;
  /** The parsed date of a row; rows with the same text share one object. */
  dateOf(row: number): HistoricalDate;
  /** Folded text of a row for search, one line a field; built on first use. */
  searchText(row: number): string;
  /** Rows whose text has every word of `q` (undefined: q has no words); the last answer is remembered. */
  search(q: string): Bits | undefined;
  /** Rows by last instant and by anchor, ascending; built on first use. Filtering one keeps its order, so nothing is sorted per view. */
  byLatest(): Uint32Array;
  byAnchor(): Uint32Array;
  /** The country table restricted to entries with one of these roles; the whole one for none. */
  countriesWithRoles(roles: readonly Role[]): FacetTable;
  /** Undefined until `withBlocs`: without it a bloc stands for nobody. */
  readonly blocs?: BlocIndex;
  /** Answers remembered per question: views and rows are immutable, so the same object has the same answer. */
  readonly memo: {
    readonly parts: WeakMap<View, Parts>;
    readonly index: WeakMap<Uint32Array, RowIndex>;
  };
}

/** For each facet: id → how many events would be shown once this choice is added (for a chosen one: how many of those shown have it). */
export interface FacetCounts {
  readonly countries: ReadonlyMap<string, number>;
  readonly actors: ReadonlyMap<string, number>;
  readonly categories: ReadonlyMap<string, number>;
  readonly series: ReadonlyMap<string, number>;
  readonly tags: ReadonlyMap<string, number>;
  readonly status: ReadonlyMap<string, number>;
  /** Blocs by id, only where `FacetOptions.blocs` asks for them. */
  readonly blocs?: ReadonlyMap<string, number>;
}

/** Options every question to the store takes: what a view means may depend on the day it is asked. */
export interface AsOf {
  /** The moment "now", ms UTC: an ongoing range ends there. */
  readonly now: number;
}

export interface FacetOptions extends AsOf {
  /** Whether blocs are counted too: it takes a while, and only an open list shows it. */
  readonly blocs?: boolean;
}

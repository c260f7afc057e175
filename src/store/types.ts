import type { Bits } from '../base/index.ts';
import type { Category, Dataset, Series } from '../model/index.ts';

/** Bits of `Columns.flags`. */
export const Flag = {
  approximate: 1,
  uncertain: 2,
  openStart: 4,
  openEnd: 8,
  unknownStart: 16,
  unknownEnd: 32,
  /** The date is an interval of more than one day (or an open one): drawn as a bar. */
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
  /** Latest possible start and earliest possible end of a range; equal to earliest/latest where there is no doubt. */
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
  /** Index into `Store.categories`. */
  readonly category: Uint16Array;
  /** Index into `Store.series`, 0xffff = none, and the number in it, NaN = none. */
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

/** One choice of a facet: its id, and the rows that have it. */
export interface FacetTable {
  readonly ids: readonly string[];
  readonly bits: readonly Bits[];
  /** How many rows have it, whatever the filter. */
  readonly totals: Uint32Array;
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
  /** The dataset's own categories in order, then ids used without being declared (label = id). */
  readonly categories: readonly Category[];
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
  /** Folded text of a row for search; built on first use. */
  searchText(row: number): string;
}

/** For each facet: id → how many events would be shown once this choice is added (for a chosen one: how many of those shown have it). */
export interface FacetCounts {
  readonly countries: ReadonlyMap<string, number>;
  readonly actors: ReadonlyMap<string, number>;
  readonly categories: ReadonlyMap<string, number>;
  readonly series: ReadonlyMap<string, number>;
  readonly tags: ReadonlyMap<string, number>;
  readonly status: ReadonlyMap<string, number>;
}

/** Options every question to the store takes. */
export interface AsOf {
  /** The moment "now", ms UTC: an ongoing range ends there. */
  readonly now: number;
}

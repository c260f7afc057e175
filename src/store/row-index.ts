import { type Bits, emptyBits, hasBit, setBit } from '../base/index.ts';
import type { HistoricalDate } from '../time/index.ts';
import { Flag, type Store } from './types.ts';

/** Rows per block of `blockMaxLatest`. */
export const BLOCK = 64;

/** Rows whose date leaves doubt, grouped by date: years and months repeat, so there are few. */
export interface DoubtGroup {
  readonly earliest: number;
  readonly latest: number;
  readonly startLatest: number;
  readonly endEarliest: number;
  readonly openEnd: boolean;
  readonly count: number;
}

/** What questions about a window need of a list of rows: sorted once per filter, asked many times per second. */
export interface RowIndex {
  /** The rows in time order and their first instants, ascending. */
  readonly rows: Uint32Array;
  readonly earliest: Float64Array;
  /** The same rows by last instant, and those, ascending; ongoing ones at the end with Infinity. */
  readonly byLatest: Uint32Array;
  readonly latest: Float64Array;
  /**
   * Largest last instant in each block of `BLOCK` rows in time order. A running maximum would not do: one range
   * without an end, early on, would make it Infinity for all that follows.
   */
  readonly blockMaxLatest: Float64Array;
  /** Ongoing rows by latest possible start, and those, ascending. */
  readonly ongoing: Uint32Array;
  readonly ongoingStart: Float64Array;
  readonly doubts: readonly DoubtGroup[];
}

function setOf(rows: Uint32Array, size: number): Bits {
  const bits = emptyBits(size);
  for (const row of rows) setBit(bits, row);
  return bits;
}

function byLatestOf(store: Store, rows: Uint32Array): Uint32Array {
  if (rows.length === store.size) return store.byLatest();
  const members = setOf(rows, store.size);
  return store.byLatest().filter((row) => hasBit(members, row));
}

function blockMaxima(latest: Float64Array, rows: Uint32Array): Float64Array {
  const maxima = new Float64Array(Math.ceil(rows.length / BLOCK)).fill(-Infinity);
  for (let i = 0; i < rows.length; i++) {
    const block = Math.floor(i / BLOCK);
    const value = latest[rows[i] as number] as number;
    if (value > (maxima[block] as number)) maxima[block] = value;
  }
  return maxima;
}

function doubtsOf(store: Store, rows: Uint32Array): readonly DoubtGroup[] {
  const { earliest, latest, startLatest, endEarliest, flags } = store.columns;
  const groups = new Map<HistoricalDate, { -readonly [K in keyof DoubtGroup]: DoubtGroup[K] }>();
  for (const row of rows) {
    if (startLatest[row] === earliest[row] && endEarliest[row] === latest[row]) continue;
    const date = store.dateOf(row);
    const group = groups.get(date);
    if (group) group.count++;
    else
      groups.set(date, {
        earliest: earliest[row] as number,
        latest: latest[row] as number,
        startLatest: startLatest[row] as number,
        endEarliest: endEarliest[row] as number,
        openEnd: ((flags[row] as number) & Flag.openEnd) !== 0,
        count: 1,
      });
  }
  return [...groups.values()];
}

function makeIndex(store: Store, rows: Uint32Array): RowIndex {
  const { columns } = store;
  const pick = (column: Float64Array, which: Uint32Array): Float64Array =>
    Float64Array.from(which, (row) => column[row] as number);
  const byLatest = byLatestOf(store, rows);
  const ongoing = rows
    .filter((row) => ((columns.flags[row] as number) & Flag.openEnd) !== 0)
    .sort((a, b) => (columns.startLatest[a] as number) - (columns.startLatest[b] as number));
  return {
    rows,
    earliest: pick(columns.earliest, rows),
    byLatest,
    latest: pick(columns.latest, byLatest),
    blockMaxLatest: blockMaxima(columns.latest, rows),
    ongoing,
    ongoingStart: pick(columns.startLatest, ongoing),
    doubts: doubtsOf(store, rows),
  };
}

/** The index of a list of rows in time order, made once for each array object. */
export function indexOfRows(store: Store, rows: Uint32Array): RowIndex {
  const known = store.memo.index.get(rows);
  if (known) return known;
  const index = makeIndex(store, rows);
  store.memo.index.set(rows, index);
  return index;
}

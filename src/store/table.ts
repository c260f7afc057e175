import { type Bits, countBits, emptyBits, setBit } from '../base/index.ts';
import type { FacetTable, Lists } from './types.ts';

/** Numbers for strings in the order they come. */
export class Ids {
  readonly list: string[] = [];
  readonly #index = new Map<string, number>();

  constructor(first: Iterable<string> = []) {
    for (const id of first) this.add(id);
  }

  /** The number of `id`, a new one if it has none yet. */
  add(id: string): number {
    const known = this.#index.get(id);
    if (known !== undefined) return known;
    this.#index.set(id, this.list.length);
    return this.list.push(id) - 1;
  }

  indexOf(id: string): number | undefined {
    return this.#index.get(id);
  }
}

/** Collects lists row by row into one compressed table. */
export class ListsBuilder {
  readonly #offset: Uint32Array;
  readonly #values: number[] = [];
  #row = 0;

  constructor(size: number) {
    this.#offset = new Uint32Array(size + 1);
  }

  push(value: number): void {
    this.#values.push(value);
  }

  /** As `push`, but not what the row already has. */
  pushOnce(value: number): void {
    const values = this.#values;
    // Lists are short: a loop beats indexOf's call.
    for (let i = this.#offset[this.#row] as number; i < values.length; i++)
      if (values[i] === value) return;
    values.push(value);
  }

  endRow(): void {
    this.#offset[++this.#row] = this.#values.length;
  }

  finish(): Lists {
    return { offset: this.#offset, values: Uint32Array.from(this.#values) };
  }
}

/** The lists of a column that holds at most one choice a row; values not below `count` mean none. */
export function listsOfColumn(column: Uint8Array | Uint16Array, count: number): Lists {
  const offset = new Uint32Array(column.length + 1);
  const values = new Uint32Array(column.length);
  let used = 0;
  for (let row = 0; row < column.length; row++) {
    const value = column[row] as number;
    if (value < count) values[used++] = value;
    offset[row + 1] = used;
  }
  return { offset, values: values.subarray(0, used) };
}

/** Adds to `counts[v]` how many rows of the set have v in their list. The hot loop of every facet count. */
export function tallyInto(counts: Uint32Array, lists: Lists, rows: Bits): Uint32Array {
  const { offset, values } = lists;
  if (values.length === 0) return counts;
  for (let w = 0; w < rows.length; w++) {
    let word = rows[w] as number;
    while (word !== 0) {
      const row = (w << 5) + 31 - Math.clz32(word & -word);
      word &= word - 1;
      for (let i = offset[row] as number, end = offset[row + 1] as number; i < end; i++)
        (counts[values[i] as number] as number)++;
    }
  }
  return counts;
}

/** Rows by value, by counting sort: those of value v are rows[start[v]] … rows[start[v + 1] − 1], ascending. */
function invert(lists: Lists, totals: Uint32Array): { start: Uint32Array; rows: Uint32Array } {
  const start = new Uint32Array(totals.length + 1);
  for (let v = 0; v < totals.length; v++)
    start[v + 1] = (start[v] as number) + (totals[v] as number);
  const next = start.slice();
  const rows = new Uint32Array(lists.values.length);
  for (let row = 0; row + 1 < lists.offset.length; row++)
    for (let i = lists.offset[row] as number; i < (lists.offset[row + 1] as number); i++) {
      const value = lists.values[i] as number;
      rows[next[value] as number] = row;
      next[value] = (next[value] as number) + 1;
    }
  return { start, rows };
}

/** The table of a facet: `lists` holds indexes into `ids`, each at most once a row. */
export function createTable(ids: Ids, lists: Lists): FacetTable {
  const size = lists.offset.length - 1;
  const totals = new Uint32Array(ids.list.length);
  for (const value of lists.values) totals[value] = (totals[value] as number) + 1;
  let inverted: ReturnType<typeof invert> | undefined;
  const bits: (Bits | undefined)[] = [];
  const rowsOf = (index: number): Uint32Array => {
    inverted ??= invert(lists, totals);
    return inverted.rows.subarray(inverted.start[index], inverted.start[index + 1]);
  };
  return {
    ids: ids.list,
    totals,
    lists,
    indexOf: (id) => ids.indexOf(id),
    rowsOf,
    bitsOf(index) {
      const known = bits[index];
      if (known) return known;
      const made = emptyBits(size);
      for (const row of rowsOf(index)) setBit(made, row);
      bits[index] = made;
      return made;
    },
    tally: (rows) =>
      countBits(rows) === size ? totals : tallyInto(new Uint32Array(ids.list.length), lists, rows),
  };
}

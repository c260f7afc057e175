import { NONE, type Store } from './types.ts';

/** What a table can be sorted by. */
export const SORT_COLUMNS = [
  'date',
  'title',
  'countries',
  'category',
  'status',
  'importance',
  'sources',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** The texts of rows in the reader's language, "" for none, and that language's alphabet. */
export interface SortTexts {
  title(row: number): string;
  countries(row: number): string;
  /** Of an index into `Store.categories`. */
  category(index: number): string;
  compare(a: string, b: string): number;
}

export interface Sorter {
  /**
   * The same rows in another order: by the column, then date, then number in the series, then title. These ties stay
   * ascending where the column descends, and rows without a value come last either way.
   */
  order(rows: Uint32Array, sort: Sort): Uint32Array;
}

/** The rank of "nothing there", and where it is sorted: behind every rank, which are counts of rows or of sources. */
const MISSING = 0xffffffff;
const LAST = 2 ** 26;

/** Per row, the place of its text among all different texts; texts that sort alike share one. */
function textRanks(
  size: number,
  textOf: (row: number) => string,
  compare: (a: string, b: string) => number,
): Uint32Array {
  const texts = Array.from({ length: size }, (_, row) => textOf(row));
  // By code units first: nearly in order, a sort by alphabet asks its slow comparison a few times a text only.
  const distinct = [...new Set(texts)].sort().sort(compare);
  const ranks = new Map<string, number>();
  let rank = 0;
  distinct.forEach((text, i) => {
    if (i > 0 && compare(distinct[i - 1] ?? '', text) !== 0) rank++;
    ranks.set(text, text === '' ? MISSING : rank);
  });
  return Uint32Array.from(texts, (text) => ranks.get(text) ?? MISSING);
}

/** Per row, the place of its date: rows with the same [earliest, latest] share one. */
function dateRanks({ byTime, columns: { earliest, latest } }: Store): Uint32Array {
  const ranks = new Uint32Array(byTime.length);
  let rank = 0;
  for (let i = 1; i < byTime.length; i++) {
    const [before, row] = [byTime[i - 1] as number, byTime[i] as number];
    if (earliest[before] !== earliest[row] || latest[before] !== latest[row]) rank++;
    ranks[row] = rank;
  }
  return ranks;
}

/** All rows by date, then number in the series, then title, then as they stand in the timeline. */
function tieOrder(store: Store, dates: Uint32Array, titles: () => Uint32Array): Uint32Array {
  const rows = store.byTime.slice();
  const { series, seriesNumber } = store.columns;
  const number = (row: number): number => {
    const value = series[row] === NONE ? NaN : (seriesNumber[row] as number);
    return Number.isNaN(value) ? Infinity : value;
  };
  const compare = (a: number, b: number): number => {
    const [one, other] = [number(a), number(b)];
    if (one !== other) return one < other ? -1 : 1;
    const [title, otherTitle] = [titles()[a] as number, titles()[b] as number];
    return title - otherTitle || (store.rank[a] as number) - (store.rank[b] as number);
  };
  for (let from = 0, to = 1; from < rows.length; from = to++) {
    const date = dates[rows[from] as number];
    while (to < rows.length && dates[rows[to] as number] === date) to++;
    if (to - from > 1) rows.subarray(from, to).sort(compare);
  }
  return rows;
}

/** Ranks of one column, made when it is first asked for: 0 is the least. */
function ranksOf(column: SortColumn, store: Store, texts: SortTexts): Uint32Array {
  const { size, columns, dataset } = store;
  switch (column) {
    case 'date':
      return dateRanks(store);
    case 'title':
      return textRanks(size, texts.title, texts.compare);
    case 'countries':
      return textRanks(size, texts.countries, texts.compare);
    case 'category': {
      const names = store.categories.map((_, index) => texts.category(index));
      return textRanks(size, (row) => names[columns.category[row] ?? -1] ?? '', texts.compare);
    }
    case 'status':
      return Uint32Array.from(columns.status);
    case 'importance':
      return Uint32Array.from(columns.importance);
    case 'sources':
      return Uint32Array.from(dataset.events, (event) => event.sources?.length ?? 0);
  }
}

/** Sorts rows of a store by its columns, without a comparison: ranks are made once, and numbers sorted by the engine. */
export function createSorter(store: Store, texts: SortTexts): Sorter {
  const made = new Map<SortColumn, Uint32Array>();
  const ranks = (column: SortColumn): Uint32Array => {
    const known = made.get(column) ?? ranksOf(column, store, texts);
    made.set(column, known);
    return known;
  };
  let ties: { readonly order: Uint32Array; readonly place: Uint32Array } | undefined;
  const tied = (): { readonly order: Uint32Array; readonly place: Uint32Array } => {
    if (ties !== undefined) return ties;
    const order = tieOrder(store, ranks('date'), () => ranks('title'));
    const place = new Uint32Array(store.size);
    order.forEach((row, i) => (place[row] = i));
    return (ties = { order, place });
  };
  return {
    order(rows, { column, descending }) {
      const { order, place } = tied();
      const keys = ranks(column);
      const n = store.size;
      // Rank and place in one number: exact up to 2 ** 26 of either.
      const packed = Float64Array.from(rows, (row) => {
        const key = keys[row] as number;
        const side = key === MISSING ? LAST : descending ? LAST - 1 - key : key;
        return side * n + (place[row] as number);
      }).sort();
      return Uint32Array.from(packed, (value) => order[value % n] as number);
    },
  };
}

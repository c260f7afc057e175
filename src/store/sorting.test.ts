import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Dataset, STATUSES, type TimelineEvent } from '../model/index.ts';
import { SORT_COLUMNS, type Sort, type SortTexts, createSorter } from './sorting.ts';
import { createStore } from './store.ts';
import { randomDataset } from './testing/random.ts';
import type { Store } from './types.ts';

const { compare } = new Intl.Collator('en');
const titleOf = (event: TimelineEvent | undefined): string => {
  const title = event?.title ?? '';
  return typeof title === 'string' ? title : (title['en'] ?? '');
};
const countriesOf = (event: TimelineEvent | undefined): string =>
  (event?.countries ?? []).map((c) => (typeof c === 'string' ? c : c.code)).join(', ');
const textsOf = (store: Store): SortTexts => ({
  title: (row) => titleOf(store.dataset.events[row]),
  countries: (row) => countriesOf(store.dataset.events[row]),
  category: (index) => {
    const label = store.categories[index]?.label ?? '';
    return typeof label === 'string' ? label : (label['en'] ?? '');
  },
  compare,
});

const storeOf = (...events: readonly Partial<TimelineEvent>[]): Store =>
  createStore({
    version: 1,
    events: events.map((event, i) => ({ id: `e${i}`, date: '2020', title: `T${i}`, ...event })),
  });
const orderOf = (store: Store, sort: Sort): number[] => [
  ...createSorter(store, textsOf(store)).order(store.byTime, sort),
];
const byDate = { column: 'date', descending: false } as const;

/** Less, more or the same; undefined where a row has nothing in that column. */
type Value = number | string | undefined;
function valueOf(store: Store, row: number, { column }: Sort): Value {
  const event = store.dataset.events[row];
  const texts = textsOf(store);
  if (column === 'title') return texts.title(row) || undefined;
  if (column === 'countries') return texts.countries(row) || undefined;
  if (column === 'category') return texts.category(store.columns.category[row] ?? -1) || undefined;
  if (column === 'status') return STATUSES.indexOf(event?.status ?? 'occurred');
  if (column === 'importance') return event?.importance ?? 3;
  return event?.sources?.length ?? 0;
}
const difference = (a: Value, b: Value): number =>
  typeof a === 'string' && typeof b === 'string' ? compare(a, b) : Number(a) - Number(b);

/** What the plain sort of arrays would do. */
function plainly(store: Store, sort: Sort): number[] {
  const { earliest, latest, seriesNumber } = store.columns;
  const number = (row: number): number => {
    const value = seriesNumber[row] ?? NaN;
    return Number.isNaN(value) ? Infinity : value;
  };
  const less = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
  const at = (list: Float64Array, row: number): number => list[row] ?? NaN;
  const dates = (a: number, b: number): number =>
    less(at(earliest, a), at(earliest, b)) || less(at(latest, a), at(latest, b));
  const main = (a: number, b: number): number => {
    const sign = sort.descending ? -1 : 1;
    if (sort.column === 'date') return sign * dates(a, b);
    const [one, other] = [valueOf(store, a, sort), valueOf(store, b, sort)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return sign * difference(one, other);
  };
  const title = (row: number): string => titleOf(store.dataset.events[row]);
  // Without a title: last, as in every column.
  const titles = (a: string, b: string): number =>
    Number(a === '') - Number(b === '') || compare(a, b);
  return [...store.byTime].sort(
    (a, b) => main(a, b) || dates(a, b) || less(number(a), number(b)) || titles(title(a), title(b)),
  );
}

test('every column, up and down, is what a plain stable sort gives', () => {
  const sorts = fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() });
  fc.assert(
    fc.property(randomDataset, sorts, (dataset: Dataset, sort) => {
      const store = createStore(dataset);
      expect(orderOf(store, sort)).toEqual(plainly(store, sort));
    }),
  );
});

test('some of the rows are in the order they have among all', () => {
  fc.assert(
    fc.property(randomDataset, fc.constantFrom(...SORT_COLUMNS), (dataset, column) => {
      const store = createStore(dataset);
      const sorter = createSorter(store, textsOf(store));
      const some = store.byTime.filter((row) => row % 3 !== 0);
      const sort = { column, descending: true };
      const all = [...sorter.order(store.byTime, sort)].filter((row) => row % 3 !== 0);
      expect([...sorter.order(some, sort)]).toEqual(all);
    }),
  );
});

test('ties of a date go by number in the series, then by title', () => {
  const series = (number: number): Partial<TimelineEvent> => ({ series: { id: 's', number } });
  const store = storeOf({ title: 'b' }, { title: 'a' }, series(10), series(9));
  expect(orderOf(store, byDate)).toEqual([3, 2, 1, 0]);
  expect(orderOf(store, { column: 'date', descending: true })).toEqual([3, 2, 1, 0]);
});

test('dates before the common era, of few digits and with open ends stand where they begin', () => {
  const dates = ['2014/..', '../2014', '-0043', '2014', '-0489', '1968~', '2014-03'];
  const store = storeOf(...dates.map((date) => ({ date })));
  const order = orderOf(store, byDate).map((row) => dates[row]);
  expect(order).toEqual(['../2014', '-0489', '-0043', '1968~', '2014', '2014/..', '2014-03']);
});

test('what has no value comes last, up and down', () => {
  const store = storeOf({}, { countries: ['US'] }, { countries: ['FR'] });
  expect(orderOf(store, { column: 'countries', descending: false })).toEqual([2, 1, 0]);
  expect(orderOf(store, { column: 'countries', descending: true })).toEqual([1, 2, 0]);
});

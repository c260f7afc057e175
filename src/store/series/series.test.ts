import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset, Status, TimelineEvent } from '../../model/index.ts';
import { createStore } from '../store.ts';
import type { Store } from '../types.ts';
import { missingNumbers } from './numbers.ts';
import { seriesFacts } from './series.ts';

const NOW = Date.UTC(2026, 5, 1);
const real = createStore(
  JSON.parse(readFileSync('public/data/default-timeline.json', 'utf8')) as Dataset,
);
const factsOf = (store: Store, id: string) =>
  seriesFacts(store, store.facets.series.indexOf(id) ?? -1, { now: NOW });

type Event = readonly [date: string, number?: number | undefined, status?: Status];
const storeOf = (events: readonly Event[]): Store =>
  createStore({
    version: 1,
    events: events.map(([date, number, status], at): TimelineEvent => {
      const series = number === undefined ? { id: 's' } : { id: 's', number };
      return { id: `e${at}`, date, title: 't', series, ...(status && { status }) };
    }),
  } as Dataset);
const gapsOf = (...events: readonly Event[]) =>
  factsOf(storeOf(events), 's').entries.map(
    ({ gap }) => gap && [gap.least, gap.most, ...(gap.about ? ['about'] : [])],
  );

test('the Contact Group: 33 held, the leaders’ meeting cancelled, one postponed, the longest gap over it', () => {
  const facts = factsOf(real, 'udcg');
  const { longest } = facts;
  const idOf = (row = -1): string | undefined => real.dataset.events[row]?.id;
  expect(facts).toMatchObject({ others: 1, planned: 0, cancelled: 1, postponed: 1, missing: [] });
  expect(facts.held.map(({ number }) => number)).toEqual(
    Array.from({ length: 33 }, (_, i) => i + 1),
  );
  expect([idOf(longest?.gap.from), idOf(longest?.gap.to)]).toEqual([
    '2024-09-06-udcg-24',
    '2025-01-09-udcg-25',
  ]);
  expect(longest).toMatchObject({ gap: { least: 125, most: 125 }, isSure: true });
  const leaders = facts.entries.find(
    ({ row }) => idOf(row) === '2024-10-12-ramstein-leaders-meeting',
  );
  expect(leaders).toMatchObject({
    status: 'cancelled',
    isHeld: false,
    hosts: ['DE'],
    number: undefined,
  });
  expect(leaders?.gap).toMatchObject({ least: 36, most: 36 });
  expect(facts.next).toBeUndefined();
});

test('numbers that are not in the data', () => {
  expect(factsOf(real, 'us-drawdown').missing).toEqual([
    [1, 12],
    [14, 18],
    [20, 23],
  ]);
  expect(missingNumbers([2014, 2016])).toEqual([[2015, 2015]]);
  expect(missingNumbers([1, 1.5, 2])).toEqual([]);
  expect(missingNumbers([])).toEqual([]);
});

test('without numbers whatever took place is held', () => {
  const facts = factsOf(real, 'ru-ambassador-us');
  expect(facts).toMatchObject({ isNumbered: false, others: 0, missing: [] });
  expect(facts.held.length).toBeGreaterThan(5);
});

test('gaps are no more exact than the dates', () => {
  expect(gapsOf(['2024-09-06', 1], ['2025-01-09', 2])).toEqual([undefined, [125, 125]]);
  expect(gapsOf(['2024-09-06', 1], ['[2024-10-01,2024-10-02]', 2])).toEqual([undefined, [25, 26]]);
  expect(gapsOf(['2014-05', 1], ['2014-07-05', 2])).toEqual([undefined, [35, 65]]);
  expect(gapsOf(['2014-05-01~', 1], ['2014-05-31', 2])).toEqual([undefined, [30, 30, 'about']]);
  expect(gapsOf(['../2014-05-01', 1], ['2014-05-31', 2])).toEqual([undefined, undefined]);
  expect(gapsOf(['2014-05-01/2014-05-04', 1], ['2014-05-31', 2])).toEqual([undefined, [30, 30]]);
});

test('a late evening in Washington is still that day', () => {
  expect(gapsOf(['2024-10-05T23:00:00-04:00', 1], ['2024-10-07', 2])).toEqual([undefined, [2, 2]]);
});

test('a gap counts from the last that was held', () => {
  expect(
    gapsOf(['2024-01-01', 1], ['2024-01-11', 2, 'cancelled'], ['2024-01-15'], ['2024-01-21', 2]),
  ).toEqual([undefined, [10, 10], [14, 14], [20, 20]]);
});

test('the longest gap is not sure where a doubtful date may make another one longer', () => {
  const facts = factsOf(
    storeOf([
      ['2020-01-01', 1],
      ['2020-03-01', 2],
      ['2020-04', 3],
    ]),
    's',
  );
  expect(facts.longest).toMatchObject({ gap: { least: 60 }, isSure: true });
  const doubt = factsOf(
    storeOf([
      ['2020-01-01', 1],
      ['2020-03-01', 2],
      ['2020', 3],
    ]),
    's',
  );
  expect(doubt.longest?.isSure).toBe(false);
});

test('the next one is planned and not over; a number of two held events is told', () => {
  const facts = factsOf(
    storeOf([
      ['2026-01-01', 1],
      ['2026-02-01', 1],
      ['2026-03-01', 2, 'planned'],
      ['2026-07', 3, 'planned'],
    ]),
    's',
  );
  expect(facts.duplicates).toEqual([1]);
  expect(facts.next?.number).toBe(3);
  expect(facts.planned).toBe(2);
});

const STATUS: readonly Status[] = ['occurred', 'planned', 'postponed', 'cancelled', 'disputed'];
const event = fc.tuple(
  fc.date({ min: new Date(0), max: new Date(1e12), noInvalidDate: true }),
  fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
  fc.constantFrom(...STATUS),
);

test('every event stands once, in time order; counts add up; gaps are between held neighbours', () => {
  fc.assert(
    fc.property(fc.array(event, { minLength: 1, maxLength: 40 }), (events) => {
      const store = storeOf(
        events.map(([date, number, status]) => [date.toISOString().slice(0, 10), number, status]),
      );
      const facts = factsOf(store, 's');
      const { entries, held, longest } = facts;
      const rows = entries.map(({ row }) => row);
      expect([...rows].sort((a, b) => a - b)).toEqual(events.map((_, at) => at));
      const ranks = rows.map((row) => store.rank[row] ?? 0);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      const { others, planned, postponed, cancelled, disputed } = facts;
      expect(held.length + others + planned + postponed + cancelled + disputed).toBe(events.length);
      held.forEach(({ row, gap }, at) => {
        expect(gap?.from).toBe(held[at - 1]?.row);
        if (gap) expect(gap.to).toBe(row);
      });
      const most = Math.max(-1, ...held.map(({ gap }) => gap?.least ?? -1));
      expect(longest?.gap.least ?? -1).toBe(most);
    }),
  );
});

test('missing and present numbers make a whole', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1 }), (numbers) => {
      const missing = missingNumbers(numbers).flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, at) => first + at),
      );
      const all = [...new Set(numbers), ...missing].sort((a, b) => a - b);
      expect(all).toEqual(Array.from({ length: Math.max(...numbers) }, (_, at) => at + 1));
    }),
  );
});

test('ten thousand events take a moment', () => {
  const store = storeOf(
    Array.from({ length: 10_000 }, (_, at): Event => {
      const day = new Date(at * 86_400_000).toISOString().slice(0, 10);
      return [day, at + 1];
    }),
  );
  const facts = factsOf(store, 's');
  expect(facts.held).toHaveLength(10_000);
  expect(facts.longest?.gap.least).toBe(1);
});

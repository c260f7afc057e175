import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBits } from '../base/index.ts';
import { type Dataset, type TimelineEvent, defaultView } from '../model/index.ts';
import { Flag, createStore, extentOf, filterBits, filterRows } from './index.ts';
import { PRECISIONS, parseDate, plainDay } from '../time/index.ts';
import { dateColumns } from './dates.ts';
import { sortedRows } from './order.ts';

const asOf = { now: Date.UTC(2026, 0) };
const real = JSON.parse(readFileSync('public/data/default-timeline.json', 'utf8')) as Dataset;
const storeOf = (...events: (Omit<TimelineEvent, 'id' | 'title'> & { title?: string })[]) =>
  createStore({
    version: 1,
    events: events.map((event, i) => ({ title: 'T', ...event, id: `e${i}` }) as TimelineEvent),
  });
const of = (year: number, month = 0, day = 1): number => Date.UTC(year, month, day);

test('the bundled dataset: every event in every structure', () => {
  const store = createStore(real);
  expect(store.size).toBe(real.events.length);
  expect(store.categories.map(({ id }) => id)).toEqual(real.categories?.map(({ id }) => id));
  expect(store.rowOf(real.events[7]?.id ?? '')).toBe(7);
  expect(store.rowOf('no such event')).toBeUndefined();
  const both = { ...defaultView, countries: ['RU', 'US'], match: 'all' as const };
  const naive = real.events.filter(({ countries = [] }) =>
    ['RU', 'US'].every((code) =>
      countries.some((c) => (typeof c === 'string' ? c : c.code) === code),
    ),
  );
  expect(filterRows(store, both, asOf).length).toBe(naive.length);
});

test('search finds the real facts by word starts in any language', () => {
  const store = createStore(real);
  const count = (q: string): number => countBits(filterBits(store, { ...defaultView, q }, asOf));
  expect(count('Antonov')).toBeGreaterThan(0);
  expect(count('антонов')).toBe(count('АНТОНОВ'));
  expect(count('antonov')).toBeGreaterThanOrEqual(count('antonov ambassador'));
  expect(count('ntonov')).toBe(0);
});

test('the extent leaves out open ends but keeps a far outlier', () => {
  expect(createStore({ version: 1, events: [] }).extent).toBeUndefined();
  expect(storeOf({ date: '../2014' }, { date: '2020/..' }, { date: '-0490' }).extent).toEqual({
    start: new Date(0).setUTCFullYear(-490, 0, 1),
    end: of(2020),
  });
  const store = storeOf({ date: '2014' }, { date: '2016' });
  expect(extentOf(store, store.byTime.subarray(1))).toEqual({ start: of(2016), end: of(2017) - 1 });
});

test('anchors stand in the middle of a date, at the start of a range, at the first of a set', () => {
  const { columns } = storeOf(
    { date: '2014-05-03' },
    { date: '2014-05-03/2014-06-01' },
    { date: '[2014-05-03,2014-05-05]' },
    { date: '../2014-05-03' },
    { date: '2014-05-03T10:00:00Z/2014-05-03T12:00:00Z' },
  );
  expect([...columns.anchor].map((t) => new Date(t).toISOString().slice(0, 16))).toEqual([
    '2014-05-03T11:59',
    '2014-05-03T00:00',
    '2014-05-03T11:59',
    '2014-05-03T00:00',
    '2014-05-03T11:00',
  ]);
  expect([...columns.flags].map((flags) => (flags & Flag.range) !== 0)).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});

test('a known day leaves no doubt, a month does at both ends', () => {
  const { columns } = storeOf({ date: '2014-05-03/2014-07-01' }, { date: '2014-05' });
  expect(columns.startLatest[0]).toBe(columns.earliest[0]);
  expect(columns.endEarliest[0]).toBe(columns.latest[0]);
  expect(columns.startLatest[1]).toBe(columns.latest[1]);
  expect(columns.endEarliest[1]).toBe(columns.earliest[1]);
});

test('categories without a declaration follow, events without one share a nameless last', () => {
  const store = storeOf({ date: '2014', category: 'talks' }, { date: '2015' });
  expect(store.categories).toEqual([
    { id: 'talks', label: 'talks' },
    { id: '', label: '' },
  ]);
  expect([...store.columns.category]).toEqual([0, 1]);
  expect(store.facets.categories.ids).toEqual(['talks']);
});

test('an actor may be given by id or by name', () => {
  const store = createStore({
    version: 1,
    actors: [{ id: 'lavrov', name: { en: 'Sergey Lavrov', ru: 'Сергей Лавров' }, kind: 'person' }],
    events: [
      { id: 'a', date: '2014', title: 'A', actors: ['Сергей Лавров', 'lavrov'] },
      { id: 'b', date: '2015', title: 'B', actors: ['Somebody'] },
    ],
  });
  expect(store.facets.actors.ids).toEqual(['lavrov', 'Somebody']);
  expect([...store.facets.actors.totals]).toEqual([1, 1]);
});

test('a plain day is read as parseDate reads it, and nothing else is', () => {
  const part = (max: number, width: number) =>
    fc.integer({ min: 0, max }).map((n) => String(n).padStart(width, '0'));
  fc.assert(
    fc.property(fc.tuple(part(9999, 4), part(13, 2), part(32, 2)), (parts) => {
      const text = parts.join('-');
      const parsed = parseDate(text);
      const day = plainDay(text);
      expect(day === undefined).toBe(!parsed.ok);
      if (!parsed.ok || day === undefined) return;
      const { columns } = storeOf({ date: text });
      expect(columns.earliest[0]).toBe(parsed.date.earliest);
      expect(columns.latest[0]).toBe(parsed.date.latest);
      expect(columns.anchor[0]).toBe(dateColumns(parsed.date).anchor);
      expect(columns.precision[0]).toBe(PRECISIONS.indexOf(parsed.date.precision));
    }),
    { numRuns: 1000 },
  );
  for (const text of ['2014-05-1X', '2014-05-0 ', '-014-05-01', '2014-5-01', '2014-05-01~'])
    expect(plainDay(text)).toBeUndefined();
});

test('an invalid date is a mistake of who made the dataset, not data', () => {
  expect(() => storeOf({ date: '5 Octember 2024' })).toThrow(/readers refuse such events/);
});

test('rows sort by key with ties, infinities and far instants, however many there are', () => {
  const keys = Float64Array.from({ length: 5000 }, (_, i) =>
    i % 97 === 0
      ? -Infinity
      : i % 89 === 0
        ? Infinity
        : ((i * 7919) % 1000) * 3.6e6 * 10 ** (i % 9),
  );
  const compare = (a: number, b: number): number => {
    const [x, y] = [keys[a] ?? 0, keys[b] ?? 0];
    return x < y ? -1 : x > y ? 1 : b - a;
  };
  const naive = Array.from(keys.keys()).sort(compare);
  expect([...sortedRows(keys, compare)]).toEqual(naive);
});

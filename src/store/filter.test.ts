import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBits, hasBit } from '../base/index.ts';
import { type Dataset, type View, defaultView } from '../model/index.ts';
import {
  type Store,
  createStore,
  facets,
  filterBits,
  filterRows,
  relaxations,
  withBlocs,
} from './index.ts';
import { NOW, choicesOf, matches, takesPart } from './testing/naive.ts';
import { randomDataset, randomView } from './testing/random.ts';

const asOf = { now: NOW };
const storeOf = (dataset: Dataset): Store => withBlocs(createStore(dataset));

test('filters equal a naive array filter', () => {
  fc.assert(
    fc.property(randomDataset, randomView, (dataset, view) => {
      const bits = filterBits(storeOf(dataset), view, asOf);
      const naive = dataset.events.map((event) => matches(event, view, dataset));
      expect(dataset.events.map((_, row) => hasBit(bits, row))).toEqual(naive);
    }),
    { numRuns: 500 },
  );
});

test('rows come in time order: earliest, latest, importance, id', () => {
  fc.assert(
    fc.property(randomDataset, randomView, (dataset, view) => {
      const store = storeOf(dataset);
      const { earliest, latest, importance } = store.columns;
      const key = (row: number): (number | string)[] => [
        earliest[row] ?? 0,
        latest[row] ?? 0,
        -(importance[row] ?? 0),
        dataset.events[row]?.id ?? '',
      ];
      const before = (a: number, b: number): number => {
        const [keysA, keysB] = [key(a), key(b)];
        for (const [i, keyA] of keysA.entries()) {
          const keyB = keysB[i] ?? 0;
          if (keyA !== keyB) return keyA < keyB ? -1 : 1;
        }
        return 0;
      };
      const naive = dataset.events.flatMap((event, row) =>
        matches(event, view, dataset) ? [row] : [],
      );
      expect([...filterRows(store, view, asOf)]).toEqual(naive.sort(before));
      expect([...store.rank].map((place) => store.byTime[place])).toEqual([...store.rank.keys()]);
    }),
  );
});

test('rows by latest and by anchor ascend, ties in time order', () => {
  fc.assert(
    fc.property(randomDataset, (dataset) => {
      const store = storeOf(dataset);
      const orders = [
        [store.byLatest(), store.columns.latest],
        [store.byAnchor(), store.columns.anchor],
      ] as const;
      for (const [order, column] of orders) {
        const key = (row: number): number => column[row] ?? 0;
        const naive = [...store.byTime].sort((a, b) =>
          key(a) === key(b) ? 0 : key(a) < key(b) ? -1 : 1,
        );
        expect([...order]).toEqual(naive);
      }
    }),
  );
});

test('facet counts are what a recount with the choice added gives', () => {
  const names = ['countries', 'categories', 'actors', 'series', 'tags', 'status'] as const;
  fc.assert(
    fc.property(randomDataset, randomView, (dataset, view) => {
      const store = storeOf(dataset);
      const counts = facets(store, view, asOf);
      const count = (other: View): number =>
        dataset.events.filter((event) => matches(event, other, dataset)).length;
      for (const facet of names) {
        const chosen: readonly string[] = view[facet];
        expect(new Set(counts[facet].keys())).toEqual(
          new Set([...store.facets[facet].ids, ...chosen]),
        );
        for (const [id, answer] of counts[facet]) {
          const recount = chosen.includes(id)
            ? dataset.events.filter(
                (event) =>
                  matches(event, view, dataset) &&
                  (facet === 'countries'
                    ? takesPart(event, id, view.roles, dataset)
                    : choicesOf(event, facet, view.roles).includes(id)),
              ).length
            : count({ ...view, [facet]: [...chosen, id] });
          expect(answer, `${facet} ${id}`).toBe(recount);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('counts of blocs are what a recount with the bloc added gives, and come only when asked', () => {
  fc.assert(
    fc.property(randomDataset, randomView, (dataset, view) => {
      const store = storeOf(dataset);
      expect(facets(store, view, asOf).blocs).toBeUndefined();
      const { blocs } = facets(store, view, { ...asOf, blocs: true });
      expect(blocs?.keys().next().value).toBe('ours');
      for (const id of ['ours', 'eu', 'warsaw-pact']) {
        const shown = dataset.events.filter((event) => matches(event, view, dataset));
        const recount = view.countries.includes(id)
          ? shown.filter((event) => takesPart(event, id, view.roles, dataset)).length
          : dataset.events.filter((event) =>
              matches(event, { ...view, countries: [...view.countries, id] }, dataset),
            ).length;
        expect(blocs?.get(id), id).toBe(recount);
      }
    }),
    { numRuns: 300 },
  );
});

test('a store knows blocs only once it was told', () => {
  fc.assert(
    fc.property(randomDataset, (dataset) => {
      const view = { ...defaultView, countries: ['eu'] };
      expect(countBits(filterBits(createStore(dataset), view, asOf))).toBe(0);
    }),
  );
});

test('relaxations say what each part alone gives, and what is left without it', () => {
  fc.assert(
    fc.property(randomDataset, randomView, (dataset, view) => {
      const store = storeOf(dataset);
      const count = (other: View): number =>
        dataset.events.filter((event) => matches(event, other, dataset)).length;
      const { parts, matchAny, clear } = relaxations(store, view, asOf);
      expect(clear).toBe(dataset.events.length);
      if (matchAny !== undefined) expect(matchAny).toBe(count({ ...view, match: 'any' }));
      for (const { name, value, alone } of parts)
        if (name === 'q') expect(alone).toBe(count({ ...defaultView, q: value }));
        else if (name !== 'importance')
          expect(alone).toBe(count({ ...defaultView, roles: view.roles, [name]: [value] }));
      const q = parts.find(({ name }) => name === 'q');
      if (q) expect(q.without).toBe(count({ ...view, q: '' }));
      for (const { name, value, without } of parts)
        if (name === 'countries')
          expect(without).toBe(
            count({ ...view, countries: view.countries.filter((code) => code !== value) }),
          );
    }),
  );
});

test('an event without countries matches none of any, all and only', () => {
  const store = createStore({ version: 1, events: [{ id: 'a', date: '2014', title: 'Alone' }] });
  for (const match of ['any', 'all', 'only'] as const) {
    const view = { ...defaultView, match, countries: ['RU'] };
    expect(countBits(filterBits(store, view, asOf))).toBe(0);
  }
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type View, defaultView } from '../model/index.ts';
import { chosenPair, createStore, pairCounts, partnersOf, roleCounts, towards } from './index.ts';
import { matches } from './testing/naive.ts';
import { randomDataset, randomView } from './testing/random.ts';

const asOf = { now: 0 };
const CODES = ['RU', 'UA', 'US', 'FR', 'HR', 'EU'];
const code = fc.constantFrom(...CODES);
const pair = fc.uniqueArray(code, { minLength: 2, maxLength: 2 });

test('partners of a country are those that the pair would show, under any other filters', () => {
  fc.assert(
    fc.property(randomDataset, randomView, code, (dataset, other, chosen) => {
      const view: View = { ...other, countries: [chosen] };
      const found = partnersOf(createStore(dataset), view, asOf);
      const named = dataset.events.flatMap(({ countries = [] }) =>
        countries.map((entry) => (typeof entry === 'string' ? entry : entry.code)),
      );
      const others = [...new Set(named)].filter((each) => each !== chosen);
      const naive = others.flatMap((each) => {
        const both: View = { ...view, countries: [chosen, each], match: 'all' };
        const count = dataset.events.filter((event) => matches(event, both, dataset)).length;
        return count > 0 ? [{ code: each, count }] : [];
      });
      expect([...found].sort((a, b) => (a.code < b.code ? -1 : 1))).toEqual(
        naive.sort((a, b) => (a.code < b.code ? -1 : 1)),
      );
      for (const [index, { count }] of found.entries())
        expect(count).toBeLessThanOrEqual(found[index - 1]?.count ?? Infinity);
    }),
  );
});

test('without a country, or with two, nobody is a partner', () => {
  fc.assert(
    fc.property(randomDataset, randomView, pair, (dataset, view, countries) => {
      const store = createStore(dataset);
      expect(partnersOf(store, { ...view, countries: [] }, asOf)).toEqual([]);
      expect(partnersOf(store, { ...view, countries }, asOf)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('what one does towards the other: initiator here, target there, the roles of the view aside', () => {
  fc.assert(
    fc.property(randomDataset, randomView, pair, (dataset, view, [first = '', second = '']) => {
      const { both, towards: counts } = pairCounts(createStore(dataset), view, [first, second], asOf); // prettier-ignore
      const count = (keep: View, has: (has: (code: string, role: string) => boolean) => boolean) =>
        dataset.events.filter(
          (event) =>
            matches(event, keep, dataset) &&
            has((id, role) =>
              (event.countries ?? []).some((entry) => {
                const { code: other, role: as = 'party' } =
                  typeof entry === 'string' ? { code: entry } : entry;
                return other === id && as === role;
              }),
            ),
        ).length;
      const others: View = { ...view, countries: [], roles: [] };
      const naive = (a: string, b: string) =>
        count(others, (has) => has(a, 'initiator') && has(b, 'target'));
      expect(counts).toEqual([naive(first, second), naive(second, first)]);
      expect(both).toBe(count({ ...view, countries: [first, second], match: 'all' }, () => true));
    }),
  );
});

test('a role counts what is shown once it is added, a chosen one what of it is shown', () => {
  fc.assert(
    fc.property(randomDataset, randomView, pair, (dataset, other, countries) => {
      const view: View = { ...other, countries };
      const shown = (each: View) => dataset.events.filter((event) => matches(event, each, dataset));
      for (const { role, count, total } of roleCounts(createStore(dataset), view, asOf)) {
        expect(total).toBeGreaterThan(0);
        const naive = view.roles.includes(role)
          ? shown(view).filter((event) =>
              matches(event, { ...view, match: 'any', roles: [role] }, dataset),
            )
          : shown({ ...view, roles: [...view.roles, role] });
        expect(count).toBe(naive.length);
      }
    }),
  );
});

test('only roles that the data name are offered', () => {
  const store = createStore({
    version: 1,
    events: [
      { id: 'a', date: '2001', title: 'A', countries: [{ code: 'RU', role: 'host' }, 'US'] },
    ],
  });
  const offered = roleCounts(store, { ...defaultView, countries: ['RU', 'US'] }, asOf);
  expect(offered.map(({ role }) => role).sort()).toEqual(['host', 'party']);
});

test('a pair is two different countries, in whatever roles of their own', () => {
  const of = (...countries: string[]) => chosenPair({ countries } as unknown as View);
  expect(of('RU', 'US')).toEqual(['RU', 'US']);
  expect(of(...towards('RU', 'US'))).toEqual(['RU', 'US']);
  expect(of('RU:initiator', 'RU:target')).toBeUndefined();
  expect(of('RU', 'US', 'UA')).toBeUndefined();
});

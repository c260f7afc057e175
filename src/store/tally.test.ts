import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStore, filterRows, rowsInWindow, windowTally } from './index.ts';
import { randomDataset, randomView } from './testing/random.ts';

test('counts per country in a window equal a look at every row', () => {
  fc.assert(
    fc.property(
      randomDataset,
      randomView,
      fc.integer({ min: Date.UTC(2008, 0), max: Date.UTC(2020, 0) }),
      fc.integer({ min: 1, max: 3000 * 86_400_000 }),
      fc.constantFrom(Date.UTC(2009, 0), Date.UTC(2013, 5), Date.UTC(2026, 0)),
      (dataset, view, start, span, now) => {
        const store = createStore(dataset);
        const rows = filterRows(store, view, { now });
        const window = { start, end: start + span };
        const table = store.facets.countries;
        const counted = windowTally(store, table, rows, now).count(window);
        const naive = new Map<string, number>();
        for (const row of rowsInWindow(store, rows, window, now)) {
          const codes = (dataset.events[row]?.countries ?? []).map((entry) =>
            typeof entry === 'string' ? entry : entry.code,
          );
          for (const code of new Set(codes)) naive.set(code, (naive.get(code) ?? 0) + 1);
        }
        expect([...counted]).toEqual(table.ids.map((id) => naive.get(id) ?? 0));
      },
    ),
  );
});

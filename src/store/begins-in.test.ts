import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginsIn, createStore, filterRows } from './index.ts';
import { randomDataset, randomView } from './testing/random.ts';

test('counts of periods equal a look at every row, with doubt and unknown starts', () => {
  const months = Array.from({ length: 96 }, (_, i) => ({
    start: Date.UTC(2009, i, 1),
    end: Date.UTC(2009, i + 1, 1),
  }));
  fc.assert(
    fc.property(randomDataset, randomView, (dataset, view) => {
      const store = createStore(dataset);
      const rows = filterRows(store, view, { now: 0 });
      const { earliest, startLatest } = store.columns;
      const naive = months.map(
        ({ start, end }) =>
          [...rows].filter(
            (row) =>
              (earliest[row] ?? 0) >= start &&
              (startLatest[row] ?? 0) < end &&
              (earliest[row] ?? 0) < end,
          ).length,
      );
      expect([...beginsIn(store, rows, months)]).toEqual(naive);
    }),
    { numRuns: 200 },
  );
});

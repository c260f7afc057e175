import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStore, countInWindow, filterRows, rowsInWindow } from './index.ts';
import { randomDataset, randomView } from './testing/random.ts';
import { Flag } from './types.ts';

const day = 86_400_000;
const randomWindow = fc
  .tuple(
    fc.integer({ min: Date.UTC(2008, 0), max: Date.UTC(2020, 0) }),
    fc.oneof(fc.integer({ min: 1, max: 3 * day }), fc.integer({ min: day, max: 2000 * day })),
  )
  .map(([start, span]) => ({ start, end: start + span }));
const randomNow = fc.constantFrom(
  undefined,
  Date.UTC(2009, 0),
  Date.UTC(2013, 5),
  Date.UTC(2026, 0),
);

test('windows equal a look at every row, with doubt, open ends and now', () => {
  fc.assert(
    fc.property(
      randomDataset,
      randomView,
      randomWindow,
      randomNow,
      (dataset, view, window, now) => {
        const store = createStore(dataset);
        const rows = filterRows(store, view, { now: 0 });
        const { earliest, latest, startLatest, endEarliest, flags } = store.columns;
        const rowOf = (row: number) => {
          const open = now !== undefined && ((flags[row] ?? 0) & Flag.openEnd) !== 0;
          const end = open ? Math.max(now, startLatest[row] ?? 0) : undefined;
          const last = end ?? latest[row] ?? 0;
          const touches = (earliest[row] ?? 0) < window.end && last >= window.start;
          const surely =
            (startLatest[row] ?? 0) < window.end && (end ?? endEarliest[row] ?? 0) >= window.start;
          return { row, last, touches, surely, later: (earliest[row] ?? 0) >= window.end };
        };
        const all = [...rows].map(rowOf);
        const before = all.filter(({ touches, later }) => !touches && !later);
        const answer = countInWindow(store, rows, window, now);
        expect(answer).toMatchObject({
          certain: all.filter(({ touches, surely }) => touches && surely).length,
          possible: all.filter(({ touches, surely }) => touches && !surely).length,
          earlier: before.length,
          later: all.filter(({ later }) => later).length,
          nearestLater: all.find(({ later }) => later)?.row,
        });
        const nearest = answer.nearestEarlier;
        expect(nearest === undefined ? -Infinity : rowOf(nearest).last).toBe(
          Math.max(-Infinity, ...before.map(({ last }) => last)),
        );
        expect([...rowsInWindow(store, rows, window, now)]).toEqual(
          all.filter(({ touches }) => touches).map(({ row }) => row),
        );
      },
    ),
    { numRuns: 500 },
  );
});

test('rows in a window are found past a block that ends before it, and behind one range without an end', () => {
  const days = Array.from({ length: 500 }, (_, i) => ({
    id: `d${i}`,
    title: 'Day',
    date: new Date(Date.UTC(2014, 0, 1 + i)).toISOString().slice(0, 10),
  }));
  const store = createStore({
    version: 1,
    events: [{ id: 'war', title: 'War', date: '2013/..' }, ...days],
  });
  const window = { start: Date.UTC(2015, 0, 1), end: Date.UTC(2015, 0, 4) };
  const found = rowsInWindow(store, store.byTime, window);
  expect([...found].map((row) => store.dataset.events[row]?.id)).toEqual([
    'war',
    'd365',
    'd366',
    'd367',
  ]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDataset } from '../../formats/index.ts';
import { defaultView } from '../../model/index.ts';
import { createStore, filterRows } from '../../store/index.ts';
import { nextAlike, stopNear, windowAround } from './moves.ts';

const { dataset } = readDataset(readFileSync('public/data/default-timeline.json'));
const store = createStore(dataset);
const rows = filterRows(store, defaultView, { now: 0 });
const rowOf = (id: string): number => store.rowOf(id) ?? -1;

test('from one meeting of a series to the next', () => {
  const next = nextAlike(store, rows, rowOf('2022-10-12-udcg-6'), 1, 'none') ?? -1;
  expect(dataset.events[next]?.series).toMatchObject({ id: 'udcg', number: 7 });
});

test('a series is walked over what was put off and cancelled', () => {
  const walked: (string | undefined)[] = [];
  let row: number | undefined = rowOf('2024-09-06-udcg-24');
  while (row !== undefined && walked.length < 4) {
    walked.push(dataset.events[row]?.id);
    row = nextAlike(store, rows, row, 1, 'country');
  }
  expect(walked).toEqual([
    '2024-09-06-udcg-24',
    '2024-10-09-ramstein-leaders-postponed',
    '2024-10-12-ramstein-leaders-meeting',
    '2025-01-09-udcg-25',
  ]);
});

test('the last of a series has no next', () => {
  const last = rows.findLast((row) => dataset.events[row]?.series?.id === 'udcg') ?? -1;
  expect(nextAlike(store, rows, last, 1, 'none')).toBeUndefined();
});

test('a row without a stop of its own is found in the cluster that holds it', () => {
  const [a = 0, b = 0, c = 0] = rows;
  const box = { x: 0, y: 0, width: 24, height: 24 };
  const cluster = {
    kind: 'cluster',
    id: 'x',
    count: 2,
    possibly: 0,
    rows: [b, c],
    start: 0,
    end: 1,
    box,
  } as const;
  expect(stopNear([{ kind: 'event', row: a, box }, cluster], c, store)).toBe(cluster);
});

test('a window around an ongoing war ends after now', () => {
  const row = dataset.events.findIndex((event) => event.date === '2022-02-24/..');
  const now = Date.UTC(2026, 10, 23);
  const { start, end } = windowAround(store, row, now);
  expect(start).toBeLessThan(Date.UTC(2022, 1, 24));
  expect(end).toBeGreaterThan(now);
});

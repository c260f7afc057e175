import { expect, test } from 'vitest';
import type { Stop } from '../../layout/index.ts';
import { createStore } from '../../store/index.ts';
import { withFolds } from './folds.ts';

const dates = ['1950', '1955/1990', '1960', '1970/..', '../1980'];
const store = createStore({
  version: 1,
  events: dates.map((date, i) => ({ id: `e${i}`, date, title: 'X' })),
});
const box = { x: 0, y: 0, width: 24, height: 24 };
const event = (row: number): Stop => ({ kind: 'event', row, box });
const fold = (...rows: number[]) => ({ id: 'ranges', count: rows.length, rows, ...box }) as const;
const namesOf = (stops: readonly Stop[]): readonly (string | number)[] =>
  stops.map((stop) => (stop.kind === 'event' ? stop.row : stop.id));

test('what is folded stands among the events, where its first one begins', () => {
  const stops = withFolds([event(0), event(2)], [fold(3, 1)], store);
  expect(namesOf(stops)).toEqual([0, 'fold:ranges', 2]);
  expect(stops[1]).toMatchObject({
    count: 2,
    rows: [3, 1],
    start: Date.UTC(1955, 0),
    end: Infinity,
  });
});

test('without a known start it comes first, after all others last', () => {
  const stops = [event(0), event(2)];
  expect(namesOf(withFolds(stops, [fold(4)], store))).toEqual(['fold:ranges', 0, 2]);
  expect(namesOf(withFolds(stops, [fold(3)], store))).toEqual([0, 2, 'fold:ranges']);
});

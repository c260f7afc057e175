import { expect, test } from 'vitest';
import { createPlane } from './plane.ts';
import { type Direction, type Stop, nearestTo } from './steps.ts';
import { coarse } from './testing/atlases.ts';

const WAYS: readonly Direction[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: 1 },
  { x: 0, y: -1 },
];
const stops = [...createPlane(coarse, 1000).seats.values()];
const seat = (code: string): Stop => {
  const found = stops.find((stop) => stop.code === code);
  if (found === undefined) throw new Error(`no seat of ${code}`);
  return found;
};
const step = (code: string, x: -1 | 0 | 1, y: -1 | 0 | 1): string | undefined =>
  nearestTo(stops, seat(code), { x, y })?.code;

test('an arrow leads to the neighbour on that side', () => {
  expect(step('DE', 1, 0)).toBe('CZ');
  expect(step('FR', -1, 0)).not.toBe('DE');
  expect(step('US', 0, -1)).toBe('CA');
  expect(step('AR', 0, 1)).toBe('FK');
});

test('at the edge of the world an arrow leads nowhere', () => {
  const north = stops.reduce((a, b) => (a.y < b.y ? a : b));
  expect(nearestTo(stops, north, { x: 0, y: -1 })).toBeUndefined();
});

test('from any country the arrows reach every other one', () => {
  const leads = new Map(stops.map(({ code }) => [code, [] as string[]]));
  for (const stop of stops)
    for (const way of WAYS) {
      const next = nearestTo(stops, stop, way);
      if (next) leads.get(stop.code)?.push(next.code);
    }
  const from = (start: string): ReadonlySet<string> => {
    const seen = new Set([start]);
    for (const code of seen) for (const next of leads.get(code) ?? []) seen.add(next);
    return seen;
  };
  const short = stops.filter(({ code }) => from(code).size < stops.length);
  expect(short.map(({ code }) => code)).toEqual([]);
});

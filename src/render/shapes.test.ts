import { expect, test } from 'vitest';
import type { Status } from '../model/index.ts';
import {
  type MarkShape,
  type Tracer,
  reachOf,
  shapePath,
  statusPaths,
  traceHalf,
  traceShape,
} from './shapes.ts';

const SHAPES: readonly MarkShape[] = [
  'diamond',
  'circle',
  'square',
  'hexagon',
  'plus',
  'triangle-down',
  'star',
  'triangle-up',
  'ring',
];

/** Twice the polygon's area (shoelace); circles and half circles as 64 chords. */
function area(trace: (path: Tracer) => void): number {
  const points: [number, number][] = [];
  trace({
    moveTo: (x, y) => void points.push([x, y]),
    lineTo: (x, y) => void points.push([x, y]),
    closePath: () => undefined,
    arc: (x, y, r, from, to) => {
      for (let i = 0; i <= 64; i++) {
        const angle = from + ((to - from) * i) / 64;
        points.push([x + r * Math.cos(angle), y + r * Math.sin(angle)]);
      }
    },
  });
  const twice = points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length] ?? [0, 0];
    return sum + x * ny - nx * y;
  }, 0);
  return Math.abs(twice) / 2;
}

test.each(SHAPES)('%s weighs about as much as a circle of its diameter', (shape) => {
  const ratio = area((path) => traceShape(path, shape, 0, 0, 1)) / (Math.PI / 4);
  expect(ratio).toBeGreaterThan(0.7);
  expect(ratio).toBeLessThan(1.05);
});

test.each(SHAPES)('%s: half of it is half of it', (shape) => {
  const [half, whole] = [traceHalf, traceShape].map((trace) =>
    area((path) => trace(path, shape, 3, 4, 10)),
  );
  expect((half ?? 0) / (whole ?? 1)).toBeCloseTo(0.5, 2);
});

test('the largest mark fits into its ring: 26 across, line 2.5', () => {
  for (const shape of SHAPES) expect(reachOf(shape) * 16, shape).toBeLessThanOrEqual(13);
});

test('every status looks different on every shape', () => {
  const statuses: readonly Status[] = ['occurred', 'planned', 'postponed', 'cancelled', 'disputed'];
  for (const shape of SHAPES.filter((each) => each !== 'ring')) {
    const looks = statuses.map((status) => JSON.stringify(statusPaths(shape, status, 12)));
    expect(new Set(looks).size).toBe(statuses.length);
  }
});

test('path data is plain: letters, numbers, blanks', () => {
  for (const shape of SHAPES) expect(shapePath(shape, 13)).toMatch(/^(?:[MLAZ][-\d. ]*)+$/);
});

import { expect, test } from 'vitest';
import { groundAt } from './atlas.ts';
import { createPlane } from './plane.ts';
import { mapLabels } from './labels.ts';
import { coarse } from './testing/atlases.ts';

const label = (width: number, k: number) => {
  const plane = createPlane(coarse, width);
  const counts = new Map([['UA', 94], ['FR', 4], ['LU', 2], ['RU', 129], ['CA', 0]]); // prettier-ignore
  return {
    plane,
    labels: mapLabels({ plane, k, counts, nameOf: (code) => code.repeat(4), number: String, measure: (text) => text.length * 7 }), // prettier-ignore
  };
};

test('a name stands where it fits, a code where only that does, nothing where neither does', () => {
  const small = label(1000, 1).labels.map(({ code, count }) => [code, count]);
  expect(small).toContainEqual(['RU', '129']);
  expect(small.map(([code]) => code)).not.toContain('LU');
  const large = label(1000, 8).labels.map(({ code }) => code);
  expect(large).toEqual(expect.arrayContaining(['RU', 'UA', 'FR']));
});

test('a country without events has no name, and every name stands on its country', () => {
  const { plane, labels } = label(1000, 4);
  expect(labels.map(({ code }) => code)).not.toContain('CA');
  for (const { code, x, y } of labels) {
    const at = plane.toDegrees(x, y);
    expect(at && groundAt(plane.atlas, at.lon, at.lat).code).toBe(code);
  }
});

import { describe, expect, test } from 'vitest';
import { ISO_CODES } from '../../model/index.ts';
import { WHOLE, hitMap } from './hit.ts';
import { groundAt } from './atlas.ts';
import { createPlane } from './plane.ts';
import { coarse, fine } from './testing/atlases.ts';
import { POINTS } from './testing/points.ts';

test('the table holds a point of every country, of Kosovo and of disputed areas', () => {
  const codes = new Set(POINTS.map(({ code }) => code));
  expect(ISO_CODES.filter((code) => !codes.has(code) && code !== 'AQ')).toEqual([]);
  expect(POINTS.length).toBeGreaterThanOrEqual(250);
});

describe.each([
  ['coarse shapes, whole world', coarse, 1000, WHOLE],
  ['fine shapes, enlarged', fine, 1000, { k: 8, tx: 0, ty: 0 }],
] as const)('%s', (_, atlas, width, transform) => {
  const plane = createPlane(atlas, width);
  test.each(POINTS)('$code at $lat $lon', ({ code, lat, lon, disputed }) => {
    const at = plane.toPixel(lon, lat);
    if (at === undefined) throw new Error('not on the map');
    const { k } = transform;
    const hit = hitMap(plane, transform, at.x * k, at.y * k);
    expect(hit?.code).toBe(code);
    if (disputed !== undefined) expect(hit?.disputed).toBe(disputed);
  });
});

test('Crimea is Ukraine’s and disputed, in both shapes', () => {
  for (const atlas of [coarse, fine])
    expect(groundAt(atlas, 34.1, 44.95)).toMatchObject({ code: 'UA', disputed: 'crimea' });
});

test('a point of the sea, and one beside the globe, is nobody’s', () => {
  const plane = createPlane(coarse, 1000);
  const sea = plane.toPixel(-30, 35);
  expect(sea && hitMap(plane, WHOLE, sea.x, sea.y)).toBeUndefined();
  expect(hitMap(plane, WHOLE, 2, 2)).toBeUndefined();
});

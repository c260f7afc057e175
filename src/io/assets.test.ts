import { expect, test } from 'vitest';
import { assetUrl, rootOf } from './assets.ts';

test.each([
  ['https://a.example/sub/geo-timeline.js?v=2', 'https://a.example/sub/'],
  ['https://a.example/sub/parts/element-B1x.js', 'https://a.example/sub/'],
  ['https://a.example/parts/geo-timeline.js', 'https://a.example/parts/'],
  ['http://localhost:5173/src/io/assets.ts?t=1', 'http://localhost:5173/'],
  ['https://a.example/vendor/bundle.js', 'https://a.example/vendor/'],
])('%s lies in %s', (module, root) => {
  expect(rootOf(module)).toBe(root);
});

test('an address beside the script', () => {
  expect(assetUrl('data/default-timeline.json')).toMatch(/[^/]\/data\/default-timeline\.json$/);
});

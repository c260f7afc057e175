import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Dataset, defaultView } from '../model/index.ts';
import { defaultTheme, figureOf, momentOf, pictureStyle } from '../render/svg.ts';
import { createStore } from '../store/index.ts';
import { loadMessages, wordsFor } from '../words/index.ts';
import { pngOf } from './png.ts';

test('a PNG has the size asked for', async (context) => {
  const canvas = await import('@napi-rs/canvas').catch(() => undefined);
  if (canvas === undefined) context.skip('@napi-rs/canvas has no build for this system');
  await loadMessages('en');
  const file = new URL('../../public/data/default-timeline.json', import.meta.url);
  const store = createStore(JSON.parse(readFileSync(file, 'utf8')) as Dataset);
  const words = wordsFor('en');
  const style = pictureStyle(defaultTheme('light'), store.categories, words);
  const view = defaultView;
  const input = { store, view, words, now: momentOf(store, 0), width: 800, height: 400 };
  const png = await pngOf((measureText) => figureOf({ ...input, measureText }), style, 2);
  const bytes = new DataView(png.bytes.buffer, png.bytes.byteOffset);
  // The header of a PNG: its signature, then width and height (PNG specification, 11.2.2).
  expect(bytes.getUint32(0)).toBe(0x89504e47);
  expect([bytes.getUint32(16), bytes.getUint32(20)]).toEqual([png.width, png.height]);
  expect(png.width).toBe((800 + 48) * 2);
});

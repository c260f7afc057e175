import { expect, test } from 'vitest';
import { tokensCss } from './css.ts';
import { mapRampCss } from './map-ramp.ts';
import { PUBLIC_TOKENS } from './public-tokens.ts';

const css = tokensCss();

test('the table of public tokens is exactly what the style sheets read', () => {
  const all = `${css}${mapRampCss()}`;
  const read = new Set([...all.matchAll(/var\((--gt-[\w-]+)/g)].map((match) => match[1]));
  expect([...read].sort()).toEqual(PUBLIC_TOKENS.map((token) => token.name).sort());
});

test('every internal property that is used is defined', () => {
  const defined = new Set([...css.matchAll(/[{;](--[\w-]+):/g)].map((match) => match[1]));
  const used = [...css.matchAll(/var\((--(?!gt-)[\w-]+)/g)].map((match) => match[1]);
  expect(used.filter((name) => !defined.has(name))).toEqual([]);
});

test('braces are balanced and no block is empty', () => {
  expect(css.match(/\{/g)?.length).toBe(css.match(/\}/g)?.length);
  expect(css).not.toMatch(/\{\s*\}|undefined|NaN/);
});

test('forced colours name only system colours', () => {
  const forced = /forced-colors:active\)\{(.*)\}\}/.exec(css)?.[1] ?? '';
  expect(forced).toContain('--ink:CanvasText');
  expect(forced).not.toMatch(/#[\da-f]{3}|rgb\(/i);
});

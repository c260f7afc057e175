import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Category } from '../model/index.ts';
import { type Rgb, parseColour } from './colour.ts';
import { contrast } from './contrast.ts';
import { ownColour } from './own-colour.ts';
import { colourOf, paletteFor } from './palette.ts';
import { defaultTheme } from './theme.ts';
import { COLOURS, PAIRS } from './tokens.ts';

const category = (id: string, more: Partial<Category> = {}): Category => ({
  id,
  label: id,
  ...more,
});

test('a named shape brings its hue, the others take the free pairs in order', () => {
  const { swatches } = paletteFor([
    category('a'),
    category('b', { shape: 'diamond' }),
    category('c'),
  ]);
  expect(swatches.map(({ shape, css }) => [shape, css])).toEqual([
    ['circle', 'var(--cat-2)'],
    ['diamond', 'var(--cat-1)'],
    ['square', 'var(--cat-3)'],
  ]);
});

test('the ninth and later share a grey ring, last in stacks', () => {
  const { swatches, stack } = paletteFor(Array.from({ length: 10 }, (_, i) => category(`c${i}`)));
  expect(swatches.slice(8).map(({ shape, css }) => [shape, css])).toEqual([
    ['ring', 'var(--cat-other)'],
    ['ring', 'var(--cat-other)'],
  ]);
  expect(stack.slice(8)).toEqual([8, 9]);
});

test('any colour an author gives ends at 3:1 on paper and wash in both themes, and a change is reported', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
      const color = `#${value.toString(16).padStart(6, '0')}`;
      const { swatches, adjustments } = paletteFor([category('a', { color })], ownColour);
      for (const scheme of ['light', 'dark'] as const) {
        const drawn = parseColour(swatches[0]?.own?.[scheme] ?? '') as Rgb;
        for (const ground of [COLOURS[scheme].paper, COLOURS[scheme].wash])
          expect(contrast(drawn, parseColour(ground) as Rgb)).toBeGreaterThanOrEqual(3);
      }
      const same = swatches[0]?.own?.light === color && swatches[0].own.dark === color;
      expect(adjustments).toHaveLength(same ? 0 : 1);
    }),
  );
});

test('what is no colour is reported, and the pair keeps its hue', () => {
  const given = 'red;background:url(//x)';
  const { swatches, adjustments } = paletteFor([category('a', { color: given })], ownColour);
  expect(swatches[0]?.css).toBe('var(--cat-1)');
  expect(adjustments).toEqual([
    { category: 'a', given, reason: 'not-a-colour', light: PAIRS[0]?.light, dark: PAIRS[0]?.dark },
  ]);
});

test('a darkened colour keeps its hue: yellow does not turn grey', () => {
  const own = paletteFor([category('a', { color: '#ffe000' })], ownColour).swatches[0]?.own;
  const [r, g, b] = parseColour(own?.light ?? '') as Rgb;
  expect(Math.min(r, g) - b).toBeGreaterThan(0.3);
});

test('under forced colours every category is drawn in ink', () => {
  const theme = { ...defaultTheme('dark'), forcedColors: true };
  const [swatch] = paletteFor([category('a', { color: '#ff0000' })], ownColour).swatches;
  expect(colourOf(swatch, theme)).toBe(theme.colours.ink);
});

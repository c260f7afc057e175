import { expect, test } from 'vitest';
import { MAP_RAMP, MAP_TEXT, mapRampCss } from './map-ramp.ts';
import { COLOURS, type Scheme } from './tokens.ts';
import { parseColour } from './colour.ts';
import { contrast } from './contrast.ts';

test.each(['light', 'dark'] as const)(
  'text on every class has contrast 4.5 (%s)',
  (scheme: Scheme) => {
    MAP_RAMP[scheme].forEach((ground, index) => {
      const { inkBelow, then } = MAP_TEXT[scheme];
      const text = index < inkBelow ? COLOURS[scheme].ink : then;
      const [a, b] = [parseColour(ground), parseColour(text)];
      expect(a && b && contrast(a, b), `class ${index}`).toBeGreaterThanOrEqual(4.5);
    });
  },
);

test('the looks name every class in both themes', () => {
  const css = mapRampCss();
  for (const index of [0, 1, 2, 3, 4, 5]) {
    expect(css).toContain(`--gt-map-${index}`);
    expect(css).toContain(`--gt-dark-map-${index}`);
  }
});

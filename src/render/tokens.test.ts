import { expect, test } from 'vitest';
import { type Rgb, parseColour } from './colour.ts';
import { contrast, mix } from './contrast.ts';
import { type Vision, ciede2000, simulate, toLab } from './testing/vision.ts';
import { COLOURS, OTHER, PAIRS, type Scheme, TINT } from './tokens.ts';

const rgb = (hex: string): Rgb => parseColour(hex) as Rgb;
const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** The least contrast on paper and on wash that each text and line colour promises, to one decimal. */
const tenths = (value: number): number => Math.round(value * 10) / 10;

const LEAST = {
  light: {
    ink: [17.8, 16.2],
    'ink-2': [8.8, 8],
    'ink-3': [5.4, 4.9],
    mid: [3.6, 3.3],
    focus: [6.4, 5.8],
  },
  dark: {
    ink: [15.9, 14.6],
    'ink-2': [10.2, 9.3],
    'ink-3': [6.4, 5.9],
    mid: [4.5, 4.1],
    focus: [8.5, 7.8],
  },
} as const;

test.each(SCHEMES)('%s: texts and lines keep the contrast that the table promises', (scheme) => {
  const { paper, wash } = COLOURS[scheme];
  for (const [name, [onPaper, onWash]] of Object.entries(LEAST[scheme])) {
    const colour = rgb(COLOURS[scheme][name as keyof (typeof LEAST)['light']]);
    expect(tenths(contrast(colour, rgb(paper))), `${name} on paper`).toBeGreaterThanOrEqual(
      onPaper,
    );
    expect(tenths(contrast(colour, rgb(wash))), `${name} on wash`).toBeGreaterThanOrEqual(onWash);
  }
});

test.each(SCHEMES)('%s: every mark has 3:1 on paper and wash', (scheme) => {
  for (const hue of [...PAIRS.map((pair) => pair[scheme]), OTHER[scheme]])
    for (const ground of [COLOURS[scheme].paper, COLOURS[scheme].wash])
      expect(contrast(rgb(hue), rgb(ground)), `${hue} on ${ground}`).toBeGreaterThanOrEqual(3);
});

test.each(SCHEMES)('%s: text stays readable on the tint of every category', (scheme) => {
  const { paper, ink, 'ink-2': ink2 } = COLOURS[scheme];
  for (const hue of [...PAIRS.map((pair) => pair[scheme]), OTHER[scheme]]) {
    const ground = mix(rgb(hue), rgb(paper), TINT[scheme]);
    expect(contrast(rgb(ink), ground), `ink on ${hue}`).toBeGreaterThanOrEqual(8.5);
    expect(contrast(rgb(ink2), ground), `ink-2 on ${hue}`).toBeGreaterThanOrEqual(5.4);
  }
});

test.each(
  SCHEMES.flatMap((scheme) =>
    (['normal', 'protan', 'deutan', 'tritan'] as const).map((vision) => [scheme, vision] as const),
  ),
)('%s, %s: any two categories differ by CIEDE2000 ≥ 10', (scheme, vision: Vision) => {
  const seen = PAIRS.map((pair) => toLab(simulate(rgb(pair[scheme]), vision)));
  const distances = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => ciede2000(a, b)));
  expect(Math.min(...distances)).toBeGreaterThanOrEqual(10);
});

test('CIEDE2000 agrees with published pairs (Sharma, Wu and Dalal 2005, table 1)', () => {
  expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(ciede2000([50, 2.49, -0.001], [50, -2.49, 0.0011])).toBeCloseTo(7.2195, 4);
  expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
});

import { CATEGORY_NAMES, hues } from './css.ts';
import { MAP_RAMP } from './map-ramp.ts';
import { COLOURS, COLOUR_NAMES, PAIRS, RADIUS, SANS, SERIF, type Scheme } from './tokens.ts';

/** A custom property that a page may set on the element, or above it. */
export interface PublicToken {
  readonly name: `--gt-${string}`;
  readonly value: string;
  readonly meaning: string;
}

const MEANINGS: Readonly<Record<string, string>> = {
  paper: 'ground of the chart and of cards; text on an ink ground',
  wash: 'quiet ground: panel, headings that stick, overview',
  'wash-2': 'a row under the pointer, shapes while loading',
  ink: 'text, spine, selection, chosen controls',
  'ink-2': 'second text: labels of lesser importance, notes',
  'ink-3': 'third text: counts, minor axis; not on wash-2',
  mid: 'leaders, borders of fields',
  line: 'separators',
  'line-2': 'grid',
  focus: 'focus ring',
};

function publicColours(scheme: Scheme): PublicToken[] {
  const prefix = scheme === 'light' ? '' : 'dark-';
  const suffix = scheme === 'light' ? '' : ', dark theme';
  const colours = COLOUR_NAMES.map((name) => ({ name, value: COLOURS[scheme][name] }));
  const categories = hues(scheme).map((value, index) => ({ name: CATEGORY_NAMES[index], value }));
  return [...colours, ...categories].map(({ name = '', value }) => ({
    name: `--gt-${prefix}${name}`,
    value,
    meaning:
      (MEANINGS[name] ??
        `hue of ${PAIRS[Number(name.slice(4)) - 1]?.shape ?? 'other categories'}`) + suffix,
  }));
}

function publicRamp(scheme: Scheme): PublicToken[] {
  const [prefix, suffix] = scheme === 'light' ? ['', ''] : ['dark-', ', dark theme'];
  const last = MAP_RAMP[scheme].length - 1;
  return MAP_RAMP[scheme].map((value, index) => {
    const which = index === 0 ? 'without events' : index === last ? 'with most' : `class ${index}`;
    return {
      name: `--gt-${prefix}map-${index}`,
      value,
      meaning: `map: ground of countries, ${which}${suffix}`,
    };
  });
}

/** Every custom property that counts as public, with its default: the docs print this table. */
export const PUBLIC_TOKENS: readonly PublicToken[] = [
  { name: '--gt-sans', value: SANS, meaning: 'font of everything but titles' },
  { name: '--gt-serif', value: SERIF, meaning: 'font of titles and quoted accounts' },
  { name: '--gt-radius', value: `${RADIUS}px`, meaning: 'corners of buttons' },
  { name: '--gt-flags', value: 'inline', meaning: '`none` removes all flags' },
  ...publicColours('light'),
  ...publicColours('dark'),
  ...publicRamp('light'),
  ...publicRamp('dark'),
];

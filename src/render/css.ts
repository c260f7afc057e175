import {
  COLOURS,
  COLOUR_NAMES,
  DURATIONS,
  EASE,
  OTHER,
  PAIRS,
  RADIUS,
  SANS,
  SERIF,
  SHADOW,
  SPACE,
  TYPE,
  type Scheme,
} from './tokens.ts';

/** Names of the categories' custom properties, and their hues in the same order. */
export const CATEGORY_NAMES = [...PAIRS.map((_, index) => `cat-${index + 1}`), 'cat-other'];
export const hues = (scheme: Scheme): readonly string[] => [
  ...PAIRS.map((pair) => pair[scheme]),
  OTHER[scheme],
];

/**
 * The toggle behind colours that an author gives per category (`Swatch.css`): exactly one of `--on-light`, `--on-dark`
 * is invalid (so its fallback counts), the other is empty.
 */
const toggle = (scheme: Scheme): string =>
  scheme === 'light' ? '--on-light:initial;--on-dark: ' : '--on-light: ;--on-dark:initial';

function schemeCss(scheme: Scheme): string {
  const prefix = scheme === 'light' ? '' : 'dark-';
  const property = (name: string, value: string): string =>
    `--${name}:var(--gt-${prefix}${name}, ${value})`;
  return [
    `color-scheme:${scheme}`,
    `--scheme:${scheme}`,
    toggle(scheme),
    ...COLOUR_NAMES.map((name) => property(name, COLOURS[scheme][name])),
    ...hues(scheme).map((value, index) => property(CATEGORY_NAMES[index] ?? '', value)),
  ].join(';');
}

function constantsCss(): string {
  return [
    '--forced:0',
    '--contrast:normal',
    '--leader:1px',
    '--select:var(--ink)',
    '--on-select:var(--paper)',
    `--sans:var(--gt-sans, ${SANS})`,
    `--serif:var(--gt-serif, ${SERIF})`,
    `--radius:var(--gt-radius, ${RADIUS}px)`,
    '--flags:var(--gt-flags, inline)',
    `--shadow:${SHADOW}`,
    `--ease:${EASE}`,
    ...SPACE.map((px) => `--space-${px}:${px}px`),
    ...Object.entries(DURATIONS).map(([name, ms]) => `--time-${name}:${ms}ms`),
    ...Object.entries(TYPE).map(
      ([name, type]) =>
        `--font-${name}:${type.weight} ${type.size}px/${type.lineHeight}px var(--${type.family})`,
    ),
  ].join(';');
}

/** More contrast: second and third text become ink, leaders and borders take the second text's colour. */
function contrastCss(scheme: Scheme): string {
  const prefix = scheme === 'light' ? '' : 'dark-';
  return `--ink-2:var(--ink);--ink-3:var(--ink);--mid:var(--gt-${prefix}ink-2, ${COLOURS[scheme]['ink-2']});--leader:1.5px;--contrast:more`;
}

/** Property of `.gt` → the system colour it carries in forced colours. */
const FORCED_CARRIERS = {
  color: 'CanvasText',
  'background-color': 'Canvas',
  'outline-color': 'Highlight',
  'text-decoration-color': 'HighlightText',
  'caret-color': 'LinkText',
  'column-rule-color': 'GrayText',
} as const;

/** Only system colours: the reader's own palette decides, whatever the page or the data say. */
function forcedCss(): string {
  const system: Readonly<Record<string, string>> = {
    paper: 'Canvas',
    wash: 'Canvas',
    'wash-2': 'Canvas',
    line: 'GrayText',
    'line-2': 'GrayText',
    focus: 'LinkText',
  };
  return [
    '--forced:1',
    '--select:Highlight',
    '--on-select:HighlightText',
    '--link:LinkText',
    '--button:ButtonText',
    '--shadow:none',
    '--on-light:CanvasText;--on-dark: ',
    // Custom properties keep system colours as words, and a canvas reads those words in the light scheme:
    // these unpainted properties carry them resolved to readTheme.
    ...Object.entries(FORCED_CARRIERS).map(([property, colour]) => `${property}:${colour}`),
    ...[...COLOUR_NAMES, ...CATEGORY_NAMES].map(
      (name) => `--${name}:${system[name] ?? 'CanvasText'}`,
    ),
  ].join(';');
}

const perScheme = (css: (scheme: Scheme) => string): string =>
  `.gt{${css('light')}}.gt[data-theme="dark"]{${css('dark')}}` +
  `@media (prefers-color-scheme:dark){.gt[data-theme="auto"]{${css('dark')}}}`;

/**
 * CSS text that defines the internal custom properties on `.gt`, the root inside the shadow root, which carries
 * `data-theme="light|dark|auto"`. Later blocks win: theme, contrast, print, forced colours, motion.
 */
export function tokensCss(): string {
  const still = Object.keys(DURATIONS)
    .map((name) => `--time-${name}:0ms`)
    .join(';');
  return [
    perScheme(schemeCss),
    `.gt{${constantsCss()};--link:var(--ink);--button:var(--ink)}`,
    `@media (prefers-contrast:more){${perScheme(contrastCss)}}`,
    `@media print{.gt,.gt[data-theme]{${schemeCss('light')}}}`,
    `@media (forced-colors:active){.gt,.gt[data-theme]{${forcedCss()}}}`,
    `@media (prefers-reduced-motion:reduce){.gt{${still}}}`,
  ].join('\n');
}

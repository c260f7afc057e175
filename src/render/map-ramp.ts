import { parseColour, toHex } from './colour.ts';
import { type Theme, resolveColour } from './theme.ts';
import type { Scheme } from './tokens.ts';

/** Grounds of the classes of the map, none first. */
export const MAP_RAMP: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#E9E6DE', '#C6D6E8', '#98B7D8', '#6491C2', '#3467A5', '#163F7A'],
  dark: ['#252B36', '#2A3E5C', '#36598A', '#4F7FBD', '#7FACE3', '#C4DDFB'],
};
/** Text on each class has contrast ≥ 4.5: up to a class ink, from it on paper, or black where paper is too light for that. */
export const MAP_TEXT = {
  light: { inkBelow: 4, then: '#FFFFFF' },
  dark: { inkBelow: 3, then: '#000000' },
} as const;

function rampOf(scheme: Scheme): string {
  const prefix = scheme === 'light' ? '' : 'dark-';
  return MAP_RAMP[scheme]
    .map((colour, index) => {
      const { inkBelow, then } = MAP_TEXT[scheme];
      const text = index < inkBelow ? 'var(--ink)' : then;
      return `--map-${index}:var(--gt-${prefix}map-${index}, ${colour});--map-text-${index}:${text}`;
    })
    .join(';');
}

/** CSS text of the map's own properties; it comes with the map. */
export function mapRampCss(): string {
  const forced = MAP_RAMP.light
    .map((_, i) => `--map-${i}:Canvas;--map-text-${i}:CanvasText`)
    .join(';');
  return [
    `.gt{${rampOf('light')}}.gt[data-theme="dark"]{${rampOf('dark')}}`,
    `@media (prefers-color-scheme:dark){.gt[data-theme="auto"]{${rampOf('dark')}}}`,
    `@media print{.gt,.gt[data-theme]{${rampOf('light')}}}`,
    `@media (forced-colors:active){.gt,.gt[data-theme]{${forced}}}`,
  ].join('\n');
}

/** The grounds of the classes and the text on each, as colours. */
export interface MapRamp {
  readonly grounds: readonly string[];
  readonly texts: readonly string[];
}

/** The ramp of a theme. */
export function rampFor({ scheme, colours, forcedColors }: Theme): MapRamp {
  const { inkBelow, then } = MAP_TEXT[scheme];
  const plain = MAP_RAMP[scheme];
  return {
    grounds: plain.map((ground) => (forcedColors ? colours.paper : ground)),
    texts: plain.map((_, index) => (forcedColors || index < inkBelow ? colours.ink : then)),
  };
}

/** The ramp as the looks of a page have it, from the computed style of the `.gt` element. */
export function readRamp(style: CSSStyleDeclaration, theme: Theme): MapRamp {
  const plain = rampFor(theme);
  if (theme.forcedColors) return plain;
  const colour = (name: string, fallback: string): string => {
    const value = style.getPropertyValue(`--${name}`).trim();
    const rgb = parseColour(value) ?? (value === '' ? undefined : resolveColour(value));
    return rgb ? toHex(rgb) : fallback;
  };
  return {
    grounds: plain.grounds.map((ground, index) => colour(`map-${index}`, ground)),
    texts: plain.texts.map((text, index) => colour(`map-text-${index}`, text)),
  };
}

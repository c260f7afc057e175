import type { Scheme } from './tokens.ts';

/** Grounds of the classes of the map, none first, and which of ink and paper stands on each (contrast ≥ 4.5). */
export const MAP_RAMP: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#E9E6DE', '#C6D6E8', '#98B7D8', '#6491C2', '#3467A5', '#163F7A'],
  dark: ['#252B36', '#2A3E5C', '#36598A', '#4F7FBD', '#7FACE3', '#C4DDFB'],
};
/** The first class on which paper reads better than ink. */
const PAPER_FROM: Readonly<Record<Scheme, number>> = { light: 4, dark: 3 };

function rampOf(scheme: Scheme): string {
  const prefix = scheme === 'light' ? '' : 'dark-';
  return MAP_RAMP[scheme]
    .map((colour, index) => {
      const text = index >= PAPER_FROM[scheme] ? 'paper' : 'ink';
      const halo = text === 'ink' ? 'paper' : 'ink';
      return `--map-${index}:var(--gt-${prefix}map-${index}, ${colour});--map-text-${index}:var(--${text});--map-halo-${index}:var(--${halo})`;
    })
    .join(';');
}

/** CSS text of the map's own properties; it comes with the map. */
export function mapRampCss(): string {
  const forced = MAP_RAMP.light
    .map((_, i) => `--map-${i}:Canvas;--map-text-${i}:CanvasText;--map-halo-${i}:Canvas`)
    .join(';');
  return [
    `.gt{${rampOf('light')}}.gt[data-theme="dark"]{${rampOf('dark')}}`,
    `@media (prefers-color-scheme:dark){.gt[data-theme="auto"]{${rampOf('dark')}}}`,
    `@media print{.gt,.gt[data-theme]{${rampOf('light')}}}`,
    `@media (forced-colors:active){.gt,.gt[data-theme]{${forced}}}`,
  ].join('\n');
}

export {
  COLOURS,
  COLOUR_NAMES,
  DURATIONS,
  EASE,
  PAIRS,
  SPACE,
  TYPE,
  type ColourName,
  type Pair,
  type Scheme,
} from './tokens.ts';
export { tokensCss } from './css.ts';
export { PUBLIC_TOKENS, type PublicToken } from './public-tokens.ts';
export { type Theme, defaultTheme, readTheme } from './theme.ts';
export {
  type ColourAdjustment,
  type Palette,
  type Swatch,
  colourOf,
  paletteFor,
} from './palette.ts';
export { type OwnColour, ownColour } from './own-colour.ts';
export { createMeasure, fontFor } from './fonts.ts';
export type { DrawContext } from './draw-context.ts';
export { type MarkShape, type StatusPaths, shapePath, statusPaths } from './shapes.ts';
export { type DrawOptions, type LanePainter, drawScene } from './canvas.ts';
export { drawFocus } from './focus.ts';
export { drawHead, lanePainter } from './lanes.ts';
export { type ArcOptions, drawArcs } from './arcs.ts';
export { SpriteMarks } from './sprites.ts';
export { type OverviewOptions, drawOverview } from './overview.ts';
export type { Target } from './pen.ts';
export { MAP_RAMP, mapRampCss } from './map-ramp.ts';

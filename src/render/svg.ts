/** Pictures as SVG: text as text, without a DOM. A door of its own, so that pages which only paint do not carry it. */
export type { MeasureText } from '../layout/index.ts';
export type { DrawContext } from './draw-context.ts';
export type { About } from './about.ts';
export { createMeasure } from './fonts.ts';
export {
  type Figure,
  type MapFigure,
  type PictureStyle,
  type SceneFigure,
  drawFigure,
  pictureStyle,
  placeFigure,
  withoutCaption,
} from './figure.ts';
export {
  type FigureInput,
  type FigureOf,
  figureOf,
  figuresOf,
  momentOf,
  statusWords,
} from './figure-of.ts';
export { type MapFigureInput, mapFigureOf } from './map-figure-of.ts';
export { readRamp } from './map-ramp.ts';
export { withAbout } from './png-text.ts';
export { measureByTable } from './text-widths.ts';
export { type Palette, paletteFor } from './palette.ts';
export { type Theme, defaultTheme } from './theme.ts';
export { figureToSvg } from './figure-svg.ts';
export { sceneToSvg } from './scene-svg.ts';
export { type SvgText, widthByTable } from './svg-document.ts';

/** Pictures as SVG: text as text, without a DOM. A door of its own, so that pages which only paint do not carry it. */
import type { Scene } from '../layout/index.ts';
import { drawScene } from './canvas.ts';
import { type About, type Figure, type PictureStyle, drawFigure, placeFigure } from './figure.ts';
import { lanePainter } from './lanes.ts';
import { SvgContext } from './svg-context.ts';
import { attr, num, xmlText } from './svg-text.ts';
import { textWidth } from './text-widths.ts';
import { type Theme, defaultTheme } from './theme.ts';
import { type Palette, paletteFor } from './palette.ts';

export type { MeasureText } from '../layout/index.ts';
export type { DrawContext } from './draw-context.ts';
export { createMeasure } from './fonts.ts';
export {
  type About,
  type Figure,
  type PictureStyle,
  drawFigure,
  pictureStyle,
  placeFigure,
} from './figure.ts';
export {
  type FigureInput,
  type FigureOf,
  figureOf,
  figuresOf,
  momentOf,
  statusWords,
} from './figure-of.ts';
export { withAbout } from './png-text.ts';
export { measureByTable } from './text-widths.ts';
export { type Palette, paletteFor } from './palette.ts';
export { type Theme, defaultTheme } from './theme.ts';

export interface SvgText {
  /** The picture's name, read out by assistive technology; where it is empty the description is. */
  readonly title: string;
  /** A sentence or two on what it shows. */
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
  readonly dir?: 'ltr' | 'rtl';
  /** Begins every id in it: give each picture of a page its own. */
  readonly prefix?: string;
}

const FONT = /^(?:italic )?(\d+) ([\d.]+)px /;

/** px of a text in a CSS font of this drawing. */
export function widthByTable(text: string, font: string): number {
  const [, weight = '400', size = '13'] = FONT.exec(font) ?? [];
  return textWidth(text, Number(size), Number(weight));
}

function contextFor(theme: Theme, prefix: string): SvgContext {
  return new SvgContext({ prefix, family: theme.sans, measure: widthByTable });
}

function svgOf(
  context: SvgContext,
  width: number,
  height: number,
  theme: Theme,
  { title, description, lang, dir = 'ltr', prefix = 'gt-' }: SvgText,
  about: About = {},
): string {
  const [t, d] = [`${prefix}title`, `${prefix}description`];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${num(width)} ${num(height)}"` +
    ` width="${num(width)}" height="${num(height)}" role="img"${attr('lang', lang)}${attr('xml:lang', lang)}` +
    `${dir === 'rtl' ? attr('direction', dir) : ''} aria-labelledby="${t} ${d}"${attr('font-family', theme.sans)}>` +
    // A picture without a name is announced as nothing: data without a title are named by what is shown.
    `<title id="${t}">${xmlText(title === '' ? description : title)}</title><desc id="${d}">${xmlText(description)}</desc>` +
    `${metadata(about)}${context}</svg>\n`
  );
}

/** What the file says of itself, in the form that programs look for in SVG: RDF with Dublin Core. */
function metadata(about: About): string {
  const entries = Object.entries(about);
  if (entries.length === 0) return '';
  const inner = entries.map(([name, text]) => `<dc:${name}>${xmlText(text)}</dc:${name}>`);
  return (
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<rdf:Description rdf:about="">${inner.join('')}</rdf:Description></rdf:RDF></metadata>`
  );
}

/**
 * A scene as SVG, nothing around it.
 * @param options.theme the default light looks if left out
 * @param options.palette of the store's categories; plain rings if left out
 * @returns a whole document, its size that of the scene; the same arguments give the same characters
 */
export function sceneToSvg(
  scene: Scene,
  options: SvgText & {
    readonly theme?: Theme;
    readonly palette?: Palette;
    readonly nowLabel?: string;
  },
): string {
  const {
    theme = defaultTheme('light'),
    palette = paletteFor([]),
    nowLabel,
    prefix = 'gt-',
  } = options;
  const context = contextFor(theme, prefix);
  drawScene(context, scene, theme, { palette, pixelRatio: 1, nowLabel, lanes: lanePainter });
  return svgOf(context, scene.width, scene.height, theme, options);
}

/**
 * A scene with its title, key, source and licence as SVG; see `sceneToSvg`.
 * @returns the document and its size in px
 */
export function figureToSvg(
  figure: Figure,
  style: PictureStyle,
  text: Pick<SvgText, 'lang' | 'dir' | 'prefix'> & Partial<SvgText>,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const { theme } = style;
  const placed = placeFigure(figure, theme, widthByTable);
  const context = contextFor(theme, text.prefix ?? 'gt-');
  drawFigure(context, placed, { ...style, pixelRatio: 1 });
  const { title, takeaway, status, filter, about } = figure;
  const counted = [status, filter].filter((part) => part !== '').join('. ');
  const description = [takeaway, counted].filter((part) => part !== '').join(' ');
  const { width, height } = placed;
  const svg = svgOf(context, width, height, theme, { title, description, ...text }, about);
  return { svg, width, height };
}

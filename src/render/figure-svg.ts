import { type Figure, type PictureStyle, drawFigure, placeFigure } from './figure.ts';
import { type SvgText, svgContextFor, svgDocument, widthByTable } from './svg-document.ts';

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
  const context = svgContextFor(theme, text.prefix ?? 'gt-');
  drawFigure(context, placed, { ...style, pixelRatio: 1 });
  const { title, takeaway, status, filter, about } = figure;
  const counted = [status, filter].filter((part) => part !== '').join('. ');
  const shown = 'map' in figure ? [`. ${figure.heading}.`, ...figure.notes].join(' ') : '';
  const description = `${[takeaway, counted].filter((part) => part !== '').join(' ')}${shown}`;
  const { width, height } = placed;
  const svg = svgDocument(context, width, height, theme, { title, description, ...text }, about);
  return { svg, width, height };
}

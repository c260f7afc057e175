/** The element's picture for its host's scripts: the whole figure, in the looks that the page gives it. */
import type { Session } from '../ui/index.ts';
import { createMeasure, readTheme } from '../render/index.ts';
import { drawFigure, figureOf, figureToSvg, pictureStyle, placeFigure } from '../render/svg.ts';
import type { Figure, PictureStyle } from '../render/svg.ts';
import { directionOf, loadMessages } from '../words/index.ts';

interface Prepared {
  readonly figure: Figure;
  readonly style: PictureStyle;
  readonly measure: (text: string, font: string) => number;
}

/** px of a picture whose element has no size yet. */
const USUAL_WIDTH = 1152;
const HEIGHT_SHARE = 0.5;
const HEIGHTS = [320, 640] as const;

/**
 * @param session with data
 * @param region the `.gt` element, whose computed style says how things look
 */
async function prepare(session: Session, region: Element): Promise<Prepared> {
  const { view, words } = session;
  const store = session.storeFor(view);
  if (store === undefined) throw new Error('no picture: no events are shown yet');
  await loadMessages(words.lang);
  const ctx = new OffscreenCanvas(1, 1).getContext('2d');
  if (ctx === null) throw new Error('no picture: this browser gives no canvas');
  const theme = readTheme(getComputedStyle(region));
  const width = session.width > 0 ? session.width : USUAL_WIDTH;
  const figure = figureOf({
    store,
    view,
    words,
    now: session.now,
    width,
    height: Math.max(HEIGHTS[0], Math.min(HEIGHTS[1], width * HEIGHT_SHARE)),
    measureText: createMeasure(ctx, theme),
  });
  const style = pictureStyle(theme, store.categories, words);
  const measure = (text: string, font: string): number => {
    ctx.font = font;
    return ctx.measureText(text).width;
  };
  return { figure, style, measure };
}

/** The picture as a whole SVG document; rejects where no data are shown. */
export async function svgOf(session: Session, region: Element): Promise<string> {
  const { figure, style } = await prepare(session, region);
  const lang = session.words.messageLang;
  return figureToSvg(figure, style, { lang, dir: directionOf(lang) }).svg;
}

/**
 * The picture as a PNG file; rejects where no data are shown.
 * @param scale device pixels per px
 */
export async function pngOf(session: Session, region: Element, scale: number): Promise<Blob> {
  const { figure, style, measure } = await prepare(session, region);
  const placed = placeFigure(figure, style.theme, measure);
  const canvas = new OffscreenCanvas(placed.width * scale, placed.height * scale);
  const ctx = canvas.getContext('2d');
  if (ctx === null) throw new Error('no picture: this browser gives no canvas');
  drawFigure(ctx, placed, { ...style, pixelRatio: scale });
  return canvas.convertToBlob({ type: 'image/png' });
}

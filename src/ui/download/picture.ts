/** The timeline or the map as a picture: the whole figure, in the looks that the page gives it. */
import { createMeasure, readTheme } from '../../render/index.ts';
import {
  type Figure,
  type FigureInput,
  type PictureStyle,
  drawFigure,
  figureOf,
  figureToSvg,
  pictureStyle,
  placeFigure,
  withAbout,
} from '../../render/svg.ts';
import type { View } from '../../model/index.ts';
import type { TimeWindow } from '../../time/index.ts';
import { directionOf, loadMessages } from '../../words/index.ts';
import { laneChoicesOf } from '../lanes/kept.ts';
import type { Session } from '../session.svelte.ts';

export interface PictureChoice {
  readonly view: View;
  /** px of the chart; as wide as the element if left out. */
  readonly width?: number | undefined;
  /** What is in view, where it is not what the view says. */
  readonly window?: TimeWindow | undefined;
  readonly link?: string | undefined;
  /** Of a map: the world, and not only the part in view. */
  readonly isWhole?: boolean | undefined;
}

interface Prepared {
  readonly figure: Figure;
  readonly style: PictureStyle;
  readonly measure: (text: string, font: string) => number;
}

/** px of a picture whose element has no size yet. */
const USUAL_WIDTH = 1152;
const HEIGHT_SHARE = 0.5;
const HEIGHTS = [320, 640] as const;
/** px that browsers can draw on one canvas, along a side and in all (Chromium's and Firefox's limits, the lesser of each). */
const MOST = { side: 16_384, area: 120_000_000 } as const;

/** What every picture is drawn with. */
export type Drawn = Pick<FigureInput, 'store' | 'words' | 'now' | 'measureText'>;

const timelineFor = (
  session: Session,
  drawn: Drawn,
  choice: PictureChoice,
  width: number,
): Figure =>
  figureOf({
    ...{ ...drawn, ...choice, width },
    height: Math.max(HEIGHTS[0], Math.min(HEIGHTS[1], width * HEIGHT_SHARE)),
    laneChoices: laneChoicesOf(session),
  });

/** @param region the `.gt` element, whose computed style says how things look */
async function prepare(
  session: Session,
  region: Element,
  choice: PictureChoice,
): Promise<Prepared> {
  const { words, now } = session;
  const width = choice.width ?? (session.width || USUAL_WIDTH);
  const store = session.storeFor(choice.view);
  if (store === undefined) throw new Error('no picture: no events are shown yet');
  await loadMessages(words.lang);
  const ctx = new OffscreenCanvas(1, 1).getContext('2d');
  if (ctx === null) throw new Error('no picture: this browser gives no canvas');
  const looks = getComputedStyle(region);
  const theme = readTheme(looks);
  const drawn = { store, words, now, measureText: createMeasure(ctx, theme) };
  // What only the map needs comes with the map's.
  const map = session.kind === 'map' ? await import('./map-picture.ts') : undefined;
  const figure = map
    ? await map.mapFor(session, drawn, choice, width)
    : timelineFor(session, drawn, choice, width);
  const ramp = map?.readRamp(looks, theme);
  const style = { ...pictureStyle(theme, store.categories, words), ramp };
  const measure = (text: string, font: string): number => {
    ctx.font = font;
    return ctx.measureText(text).width;
  };
  return { figure, style, measure };
}

interface Picture<Content> {
  readonly content: Content;
  /** px */
  readonly width: number;
  readonly height: number;
}

/** The picture as a whole SVG document; rejects where no data are shown. */
export async function svgPicture(
  session: Session,
  region: Element,
  choice: PictureChoice,
): Promise<Picture<string>> {
  const { figure, style } = await prepare(session, region, choice);
  const lang = session.words.messageLang;
  const { svg, ...size } = figureToSvg(figure, style, { lang, dir: directionOf(lang) });
  return { content: svg, ...size };
}

/**
 * The picture as a PNG file; rejects where no data are shown.
 * @param scale device pixels per px; less where no canvas is that large
 */
export async function pngPicture(
  session: Session,
  region: Element,
  choice: PictureChoice,
  scale: number,
): Promise<Picture<Blob>> {
  const { figure, style, measure } = await prepare(session, region, choice);
  const placed = placeFigure(figure, style.theme, measure);
  const { width: w, height: h } = placed;
  const ratio = Math.min(scale, MOST.side / Math.max(w, h), Math.sqrt(MOST.area / (w * h)));
  const [width, height] = [Math.floor(w * ratio), Math.floor(h * ratio)];
  const canvas = new OffscreenCanvas(width, height);
  const ctx = canvas.getContext('2d');
  if (ctx === null) throw new Error('no picture: this browser gives no canvas');
  drawFigure(ctx, placed, { ...style, pixelRatio: ratio });
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  const bytes = withAbout(new Uint8Array(await blob.arrayBuffer()), figure.about);
  return { content: new Blob([bytes], { type: 'image/png' }), width, height };
}

import type { WorldShapes } from '../../layout/index.ts';
import { createMeasure, defaultTheme } from '../../render/index.ts';
import { figureToSvg, mapFigureOf, pictureStyle, withoutCaption } from '../../render/svg.ts';
import { viewOf } from '../download/scope.ts';
import type { Session } from '../session.svelte.ts';
import { SIZE } from './print-pictures.ts';
import { svgNodes } from './svg-nodes.ts';

/** The world with the numbers of the whole filtered period, in the light looks. */
export function printMap(
  session: Session,
  shapes: WorldShapes,
  owner: Document,
): SVGElement | undefined {
  const { words, now } = session;
  const store = session.storeFor(session.view);
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (store === undefined || context === null) return undefined;
  const theme = defaultTheme('light');
  const figure = mapFigureOf({
    ...{ store, words, now, shapes, width: SIZE.width },
    view: viewOf(session, 'matching'),
    measureText: createMeasure(context, theme),
  });
  const style = pictureStyle(theme, store.categories, words);
  const text = { title: figure.title, lang: words.messageLang, prefix: 'gt-print-map-' };
  return svgNodes(figureToSvg(withoutCaption(figure), style, text).svg, owner);
}

import { createMeasure, defaultTheme } from '../../render/index.ts';
import { figureToSvg, figuresOf, pictureStyle, withoutCaption } from '../../render/svg.ts';
import { withAir } from '../../store/index.ts';
import { windowWords } from '../../time/index.ts';
import { viewOf } from '../download/scope.ts';
import { laneChoicesOf } from '../lanes/kept.ts';
import type { Session } from '../session.svelte.ts';
import { pagesOf } from './pages.ts';
import { svgNodes } from './svg-nodes.ts';

/** px of a chart on A4 landscape with margins of 12 mm, and the least of its height. */
export const SIZE = { width: 984, height: 470 } as const;

/** One page of the picture. */
export interface PrintPicture {
  readonly svg: SVGElement;
  /** "January 2014 – December 2016". */
  readonly period: string;
  /** Events of this page whose number is not in the picture. */
  readonly unnamed: readonly number[];
}

/**
 * The whole filtered period as pictures, in the light looks; each event has its number before its label.
 * @param numberOf from 1, in the order of the list
 */
export function printPictures(
  session: Session,
  owner: Document,
  numberOf: (row: number) => number,
): readonly PrintPicture[] {
  const { words, extent, rows, now } = session;
  const store = session.storeFor(session.view);
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (store === undefined || extent === undefined || context === null || rows.length === 0)
    return [];
  const theme = defaultTheme('light');
  const view = { ...viewOf(session, 'matching'), event: undefined };
  const { anchor } = store.columns;
  const order = rows.slice().sort((a, b) => (anchor[a] ?? 0) - (anchor[b] ?? 0));
  const anchors = Float64Array.from(order, (row) => anchor[row] ?? 0);
  const pages = pagesOf(anchors, withAir(extent));
  const numbered = (row: number, text: string): string =>
    `${words.number(numberOf(row))} · ${text}`;
  const figures = figuresOf(
    {
      ...{ store, view, words, now, ...SIZE, named: numbered },
      measureText: createMeasure(context, theme),
      laneChoices: laneChoicesOf(session),
    },
    pages.map(({ window }) => window),
  );
  const style = pictureStyle(theme, store.categories, words);
  return figures.flatMap((figure, at) => {
    const page = pages[at];
    const text = { title: figure.title, lang: words.messageLang, prefix: `gt-print-${at}-` };
    const svg = svgNodes(figureToSvg(withoutCaption(figure), style, text).svg, owner);
    if (svg === undefined || page === undefined) return [];
    const { labels, bars } = figure.scene;
    const named = new Set([
      ...labels.map(({ row }) => row),
      ...bars.flatMap(({ row, label }) => (label === undefined ? [] : [row])),
    ]);
    const here = [...order.subarray(page.first, page.last)].filter((row) => !named.has(row));
    return [
      {
        svg,
        period: windowWords(page.window, words),
        unnamed: here.sort((a, b) => numberOf(a) - numberOf(b)),
      },
    ];
  });
}

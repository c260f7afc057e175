import type { KeySign, Lane, Scene } from '../layout/index.ts';
import type { Category } from '../model/index.ts';
import type { Words } from '../words/index.ts';
import type { About } from './about.ts';
import { drawScene } from './canvas.ts';
import type { DrawContext } from './draw-context.ts';
import { type KeyEntry, type MapKey, drawKey, keyWidth } from './figure-key.ts';
import { drawFolds, drawLaneNames, drawPostNames } from './figure-names.ts';
import { ownColour } from './own-colour.ts';
import { type Palette, colourOf, paletteFor } from './palette.ts';
import { lanePainter } from './lanes.ts';
import { type MapDrawing, drawMap } from './map-figure.ts';
import { type MapRamp, rampFor } from './map-ramp.ts';
import { type Pen, hline } from './pen.ts';
import type { Theme } from './theme.ts';
import { directionOfText, wrap } from './text.ts';

/** What a page says around a picture, and whose data it shows. */
export interface Caption {
  /** That of the interface's language: the key begins where its words do. */
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  /** One sentence; "" = none. */
  readonly takeaway: string;
  /** "Showing 32 of 186 events, 2014–2025". */
  readonly status: string;
  /** "Filter: Russia, Ukraine"; "" = none. */
  readonly filter: string;
  /** Source, date of data, licence. */
  readonly foot: readonly string[];
  /** The same for machines: the metadata of a file. */
  readonly about: About;
}

/** A timeline that stands on its own. */
export interface SceneFigure extends Caption {
  readonly scene: Scene;
  /** Names and counts beside lanes; none without lanes. */
  readonly lanes: readonly {
    readonly lane: Lane;
    readonly name: string;
    readonly counts: string;
  }[];
  /** Names of the posts over the lanes: where their rows begin in the scene, and how high a name may be. */
  readonly posts: readonly { readonly y: number; readonly height: number; readonly name: string }[];
  /** "+4 ranges" where the page has a button: text and place in the scene. */
  readonly folds: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly categories: readonly { readonly category: number; readonly label: string }[];
  readonly signs: readonly { readonly sign: KeySign; readonly label: string }[];
}

/** A map that stands on its own. */
export interface MapFigure extends Caption {
  readonly map: MapDrawing;
  /** "Events per country, 2014–2025". */
  readonly heading: string;
  readonly legend: readonly MapKey[];
  /** Sentences under it: what has no place on it. */
  readonly notes: readonly string[];
}

export type Figure = SceneFigure | MapFigure;

/** A figure where a page says itself what stands around it. */
export const withoutCaption = <F extends Figure>(figure: F): F => ({
  ...figure,
  ...{ title: '', takeaway: '', status: '', filter: '', foot: [], about: {} },
});

/** How pictures look, and what they say of themselves. */
export interface PictureStyle {
  readonly theme: Theme;
  readonly palette: Palette;
  /** The map's; that of the theme if left out. */
  readonly ramp?: MapRamp | undefined;
  readonly nowLabel: string;
  /** Prints counts on pills and numbers. */
  readonly number: (value: number) => string;
}

/** The style of a dataset's pictures under a theme, in a language. */
export const pictureStyle = (
  theme: Theme,
  categories: readonly Category[],
  words: Words,
): PictureStyle => ({
  theme,
  palette: paletteFor(categories, ownColour),
  nowLabel: words.t('nowFlag'),
  number: (value) => words.number(value),
});

const PAD = 24;
const RULE = { width: 44, height: 4 } as const;
const GAP = 12;

interface TextBlock {
  readonly lines: readonly string[];
  readonly font: string;
  readonly size: number;
  readonly lineHeight: number;
  readonly ink: 'ink' | 'ink-2' | 'ink-3';
  readonly y: number;
}

/** A figure with all its places: drawn the same on a canvas and as SVG. */
export interface PlacedFigure {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly TextBlock[];
  readonly sceneY: number;
  readonly keyY: number;
  readonly keyRows: readonly (readonly KeyEntry[])[];
  readonly footY: number;
  readonly figure: Figure;
}

/**
 * Gives everything its place. The scene's own width is that of the figure less its margins.
 * @param measure px of a text in a CSS font
 */
export function placeFigure(
  figure: Figure,
  theme: Theme,
  measure: (text: string, font: string) => number,
): PlacedFigure {
  const { width: inner, height } = 'map' in figure ? figure.map : figure.scene;
  const texts: TextBlock[] = [];
  const isBare = figure.title === '';
  let y = isBare ? PAD / 2 : PAD - 8 + RULE.height + 10;
  const add = (text: string, type: Omit<TextBlock, 'lines' | 'y'>): void => {
    const lines = wrap(text, inner, (each) => measure(each, type.font));
    if (lines.length === 0) return;
    texts.push({ ...type, lines, y });
    y += lines.length * type.lineHeight + 4;
  };
  add(figure.title, { font: `600 27px ${theme.serif}`, size: 27, lineHeight: 31, ink: 'ink' });
  add(figure.takeaway, {
    font: `400 15.5px ${theme.sans}`,
    size: 15.5,
    lineHeight: 22,
    ink: 'ink-2',
  });
  for (const line of [figure.status, figure.filter])
    add(line, { font: `400 13px ${theme.sans}`, size: 13, lineHeight: 18, ink: 'ink-2' });
  if ('map' in figure)
    add(figure.heading, { font: `700 14px ${theme.sans}`, size: 14, lineHeight: 22, ink: 'ink' });
  const sceneY = y + GAP;
  y = sceneY + height + GAP;
  const keyY = y;
  const keyRows = rowsOfKey(figure, theme, inner, measure);
  y += keyRows.length * KEY_ROW + (keyRows.length > 0 ? GAP : 0);
  if ('map' in figure)
    for (const note of figure.notes)
      add(note, { font: `400 12px ${theme.sans}`, size: 12, lineHeight: 17, ink: 'ink-2' });
  if ('map' in figure) y += GAP / 2;
  const footY = y;
  y += 10;
  add(figure.foot.join('  ·  '), {
    font: `400 12px ${theme.sans}`,
    size: 12,
    lineHeight: 16,
    ink: 'ink-3',
  });
  return {
    width: inner + 2 * PAD,
    height: Math.ceil(y + PAD - 8),
    texts,
    sceneY,
    keyY,
    keyRows,
    footY,
    figure,
  };
}

const KEY_ROW = 22;

function rowsOfKey(
  figure: Figure,
  theme: Theme,
  width: number,
  measure: (text: string, font: string) => number,
): readonly (readonly KeyEntry[])[] {
  const rows: KeyEntry[][] = [];
  const isRtl = figure.dir === 'rtl';
  let x = Infinity;
  const entries = 'map' in figure ? figure.legend : [...figure.categories, ...figure.signs];
  for (const entry of entries) {
    const wide = keyWidth(measure(entry.label, `400 12px ${theme.sans}`));
    if (x + wide > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ ...entry, width: wide, isRtl, x: isRtl ? width - x - wide : x });
    x += wide;
  }
  return rows;
}

/** Draws a placed figure, paper included, on a canvas of its size times the pixel ratio, or as SVG. */
export function drawFigure(
  ctx: DrawContext,
  placed: PlacedFigure,
  style: PictureStyle & { readonly pixelRatio: number },
): void {
  const { figure } = placed;
  const { theme, palette, pixelRatio, nowLabel, number } = style;
  const hues = palette.swatches.map((swatch) => colourOf(swatch, theme));
  const pen: Pen = {
    ctx,
    theme,
    hues,
    swatches: palette.swatches,
    ratio: pixelRatio,
    hovered: undefined,
    focused: undefined,
  };
  const move = (x: number, y: number): void =>
    ctx.setTransform(pixelRatio, 0, 0, pixelRatio, x * pixelRatio, y * pixelRatio);
  move(0, 0);
  ctx.globalAlpha = 1;
  ctx.fillStyle = theme.colours.paper;
  ctx.fillRect(0, 0, placed.width, placed.height);
  const ramp = style.ramp ?? rampFor(theme);
  if ('map' in figure)
    drawMap(pen, figure.map, ramp, number, (x, y) => move(PAD + x, placed.sceneY + y));
  else {
    drawScene(ctx, figure.scene, theme, {
      palette,
      pixelRatio,
      nowLabel,
      words: { number },
      lanes: lanePainter,
      origin: { x: PAD, y: placed.sceneY },
    });
    drawLaneNames(pen, figure);
    drawPostNames(pen, figure);
    drawFolds(pen, figure);
  }
  move(0, 0);
  ctx.fillStyle = theme.colours.ink;
  const start = figure.dir === 'rtl' ? placed.width - PAD - RULE.width : PAD;
  if (figure.title !== '') ctx.fillRect(start, PAD - 8, RULE.width, RULE.height);
  if (figure.foot.length > 0) hline(pen, placed.footY, PAD, placed.width - PAD);
  for (const block of placed.texts) drawBlock(pen, block, placed.width);
  placed.keyRows.forEach((row, at) => {
    for (const entry of row)
      drawKey(pen, { ...entry, x: PAD + entry.x }, placed.keyY + at * KEY_ROW + KEY_ROW / 2, ramp);
  });
}

function drawBlock(
  pen: Pen,
  { lines, font, size, lineHeight, ink, y }: TextBlock,
  width: number,
): void {
  const { ctx, theme } = pen;
  ctx.font = font;
  ctx.fillStyle = theme.colours[ink];
  ctx.textBaseline = 'alphabetic';
  lines.forEach((line, at) => {
    // A text that runs from right to left begins at the right.
    const isRtl = directionOfText(line) === 'rtl';
    ctx.direction = isRtl ? 'rtl' : 'ltr';
    ctx.textAlign = isRtl ? 'right' : 'left';
    ctx.fillText(
      line,
      isRtl ? width - PAD : PAD,
      y + at * lineHeight + lineHeight / 2 + size * 0.3465,
    );
  });
}

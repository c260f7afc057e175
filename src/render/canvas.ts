import type { Scene } from '../layout/index.ts';
import type { Words } from '../words/index.ts';
import { drawAxis, drawGrid } from './axis.ts';
import { drawBarLabels, drawBars } from './bars.ts';
import { drawFocus } from './focus.ts';
import type { DrawContext } from './draw-context.ts';
import { drawLabels, drawLeaders, drawSelectedLeader } from './labels.ts';
import { drawMarks, drawUnderMarks } from './marks.ts';
import { drawNowFlag, drawNowLine } from './now.ts';
import { type Palette, colourOf } from './palette.ts';
import { type Pen, type Target, hline } from './pen.ts';
import { drawBins, drawClusters } from './strip.ts';
import type { Theme } from './theme.ts';
import { drawThreads } from './threads.ts';

export interface DrawOptions {
  readonly palette: Palette;
  /** Device pixels per px; the canvas holds scene size times this. */
  readonly pixelRatio: number;
  /** Row of an event, or id of a cluster or bin. */
  readonly hovered?: Target;
  readonly focused?: Target;
  /** Prints the counts on pills; without it plain digits. */
  readonly words?: Pick<Words, 'number'> | undefined;
  /** What the flag on the now line says; without it the line has no flag. */
  readonly nowLabel?: string | undefined;
  /** px from the top left corner of the drawing to that of the scene, in a larger figure. */
  readonly origin?: { readonly x: number; readonly y: number };
}

/**
 * Draws a scene on a canvas of `scene.width × scene.height` px times `pixelRatio`, paper included.
 * Whatever the context's state was, it is set here and not restored. Its work follows what is visible.
 */
export function drawScene(
  ctx: DrawContext,
  scene: Scene,
  theme: Theme,
  options: DrawOptions,
): void {
  const { palette, pixelRatio, hovered, focused, words, nowLabel, origin = CORNER } = options;
  const hues = palette.swatches.map((swatch) => colourOf(swatch, theme));
  const { swatches } = palette;
  const pen: Pen = { ctx, theme, hues, swatches, ratio: pixelRatio, hovered, focused };
  ctx.setTransform(pixelRatio, 0, 0, pixelRatio, origin.x * pixelRatio, origin.y * pixelRatio);
  ctx.globalAlpha = 1;
  ctx.setLineDash([]);
  ctx.fillStyle = theme.colours.paper;
  ctx.fillRect(0, 0, scene.width, scene.height);

  drawGrid(pen, scene);
  drawLaneLines(pen, scene);
  drawLeaders(pen, scene);
  drawNowLine(pen, scene, nowLabel);
  drawBars(pen, scene);
  drawAxis(pen, scene);
  drawSelectedLeader(pen, scene);
  drawBarLabels(pen, scene);
  drawThreads(pen, scene);
  drawBins(pen, scene);
  drawUnderMarks(pen, scene);
  // Under the marks: a pill in the strip must not cover the mark that stands on the spine above it.
  drawClusters(pen, scene, (count) => words?.number(count) ?? String(count));
  drawMarks(pen, scene);
  drawLabels(pen, scene);
  drawNowFlag(pen, scene, nowLabel);
  drawFocus(pen, scene);
}

const CORNER = { x: 0, y: 0 } as const;

/** Spines, and separators between lanes. */
function drawLaneLines(pen: Pen, scene: Scene): void {
  const { colours } = pen.theme;
  const { left, right } = scene.plot;
  pen.ctx.fillStyle = colours.line;
  if (scene.lanes.length > 1) for (const lane of scene.lanes) hline(pen, lane.y, 0, scene.width);
  for (const lane of scene.lanes) {
    const narrow = lane.labelTop >= lane.spineY;
    pen.ctx.fillStyle = narrow ? colours.line : colours.ink;
    hline(pen, lane.spineY, left, right, narrow ? 1 : 1.5);
  }
}

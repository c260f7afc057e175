import type { Scene } from '../layout/index.ts';
import type { Words } from '../words/index.ts';
import { drawAxis, drawGrid } from './axis.ts';
import { drawBarLabels, drawBars } from './bars.ts';
import type { DrawContext } from './draw-context.ts';
import { penOn } from './ground.ts';
import { drawLabels, drawLeaders, drawSelectedLeader } from './labels.ts';
import { drawBands, drawMarks } from './marks.ts';
import { drawNowFlag, drawNowLine } from './now.ts';
import type { Palette } from './palette.ts';
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
  /** Wanted where something has the focus: `drawFocus`, which comes with what gives it. */
  readonly drawFocus?: ((pen: Pen, scene: Scene) => void) | undefined;
  /** Wanted where the scene has lanes. */
  readonly lanes?: LanePainter | undefined;
  /** Prints the counts on pills; without it plain digits. */
  readonly words?: Pick<Words, 'number'> | undefined;
  /** What the flag on the now line says; without it the line has no flag. */
  readonly nowLabel?: string | undefined;
  /** Whether time runs from right to left: the scene is drawn from its right edge. */
  readonly isMirrored?: boolean | undefined;
  /** px from the top left corner of the drawing to that of the scene, in a larger figure. */
  readonly origin?: { readonly x: number; readonly y: number };
}

/** What a picture with lanes shows more than one without: `lanePainter`, which comes with the lanes' part. */
export interface LanePainter {
  joins(pen: Pen, scene: Scene): void;
  dimmed(pen: Pen, scene: Scene): void;
  /** In place of `drawMarks`, where they are too many for it. */
  marks?(pen: Pen, scene: Scene): void;
}

/**
 * Draws the part of a scene that was laid out on a canvas of its size times `pixelRatio`, paper included.
 * Whatever the context's state was, it is set here and not restored. Its work follows what is visible.
 */
export function drawScene(
  ctx: DrawContext,
  scene: Scene,
  theme: Theme,
  options: DrawOptions,
): void {
  const { lanes, words, nowLabel } = options;
  const { width, part } = scene;
  const pen = penOn(ctx, width, part, theme, options);

  drawGrid(pen, scene);
  drawLaneLines(pen, scene);
  lanes?.joins(pen, scene);
  drawLeaders(pen, scene);
  drawNowLine(pen, scene, nowLabel);
  drawBars(pen, scene);
  drawAxis(pen, scene);
  drawSelectedLeader(pen, scene);
  drawBarLabels(pen, scene);
  drawThreads(pen, scene);
  drawBins(pen, scene);
  lanes?.dimmed(pen, scene);
  drawBands(pen, scene);
  // Under the marks: a pill in the strip must not cover the mark that stands on the spine above it.
  drawClusters(pen, scene, (count) => words?.number(count) ?? String(count));
  if (lanes?.marks) lanes.marks(pen, scene);
  else drawMarks(pen, scene);
  drawLabels(pen, scene);
  drawNowFlag(pen, scene, nowLabel);
  options.drawFocus?.(pen, scene);
}

/** Spines, and separators between lanes. */
function drawLaneLines(pen: Pen, scene: Scene): void {
  const { colours } = pen.theme;
  const { plot, part } = scene;
  const lanes = scene.lanes.filter(({ y, height }) => y < part.bottom && y + height > part.top);
  pen.ctx.fillStyle = colours.line;
  if (scene.lanes.length > 1)
    for (const { y, isDown } of lanes) if (!isDown) hline(pen, y, 0, scene.width);
  // A strip needs no second line under that of its lane.
  pen.ctx.fillStyle = colours.ink;
  for (const { field, spineY } of lanes)
    if (field > 0 || scene.lanes.length === 1) hline(pen, spineY, plot.left, plot.right, 1.5);
}

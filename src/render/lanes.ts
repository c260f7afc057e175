import type { AxisMark, Mark, Part, Scene } from '../layout/index.ts';
import { drawAxis, drawGrid } from './axis.ts';
import type { DrawOptions, LanePainter } from './canvas.ts';
import type { DrawContext } from './draw-context.ts';
import { penOn } from './ground.ts';
import { drawNowFlag, drawNowLine } from './now.ts';
import { type Pen, block, hueOf, vline, withAlpha } from './pen.ts';
import { traceShape } from './shapes.ts';
import { drawPostsGround, drawTenures } from './tenures.ts';
import { beginText } from './text.ts';
import type { Theme } from './theme.ts';

const JOIN = 1.4;
/** Faint but for the event in hand: a dozen lanes would be a curtain of lines. */
const FAINT = 0.4;
/** More joining lines than this, and those to the strips under a pair, are told by their ends only. */
const MANY = 30;
const STUB = 12;

/**
 * The lines that join an event's rings with its mark, under all else: labels and axis stand over them on paper. Between
 * the two lanes of a pair they are the picture's point.
 */
function drawJoins(pen: Pen, scene: Scene): void {
  drawPostsGround(pen, scene);
  const joined = scene.marks.filter(({ joinY }) => joinY !== undefined);
  const lower = scene.lanes.find(({ isDown }) => isDown);
  for (const mark of joined) {
    const faces = lower !== undefined && Math.max(mark.y, mark.joinY ?? 0) <= lower.spineY;
    const isQuiet = lower !== undefined || joined.length > MANY;
    const isWhole = faces || !isQuiet || isInHand(pen, mark);
    const hue = hueOf(pen, mark.category);
    pen.ctx.fillStyle = isInHand(pen, mark) || faces ? hue : withAlpha(hue, FAINT);
    const to = mark.joinY ?? mark.y;
    if (isWhole) vline(pen, mark.x, mark.y, to, JOIN);
    else vline(pen, mark.x, mark.y, mark.y + Math.sign(to - mark.y) * STUB, JOIN);
  }
  if (lower) drawAxisHalos(pen, scene);
}

/** Paper under the axis' texts, so that no line runs through a year. */
function drawAxisHalos(pen: Pen, { axis }: Scene): void {
  const halo = (cells: readonly AxisMark[], style: 'axisMinor' | 'axisMajor', y: number): void => {
    beginText(pen, style, pen.theme.colours.paper);
    for (const { labelX, label } of cells) {
      if (labelX === undefined) continue;
      block(pen, labelX - 3, axis.y + y, pen.ctx.measureText(label).width + 6, HALO_HEIGHT);
    }
  };
  halo(axis.minor, 'axisMinor', 4);
  halo(axis.major, 'axisMajor', 20);
}
const HALO_HEIGHT = 16;

const isInHand = (pen: Pen, { selected, row }: Mark): boolean =>
  selected || row === pen.hovered || row === pen.focused;

const DIM = 6;
const BAND = 3;

/** Events that do not match, as outlines without hue, and spines thick with rings. */
function drawDimmed(pen: Pen, scene: Scene): void {
  drawTenures(pen, scene);
  const { ctx } = pen;
  const { mid } = pen.theme.colours;
  ctx.fillStyle = mid;
  for (const { x0, x1, y } of scene.ringBands) block(pen, x0, y - BAND / 2, x1 - x0, BAND);
  if (scene.dimmed.length === 0) return;
  ctx.beginPath();
  for (const { x, y, category } of scene.dimmed)
    traceShape(ctx, pen.swatches[category]?.shape ?? 'ring', x, y, DIM);
  ctx.strokeStyle = mid;
  ctx.lineWidth = 1;
  ctx.stroke();
}

/** For `drawScene`. */
export const lanePainter: LanePainter = {
  joins: drawJoins,
  dimmed: drawDimmed,
};

/**
 * Draws the axis and the flag of the now line alone, for a canvas that stays in view while lanes scroll; with what joins
 * the sides of a pair across it where it stands between them.
 */
export function drawHead(
  ctx: DrawContext,
  scene: Scene,
  part: Part,
  theme: Theme,
  options: DrawOptions,
): void {
  const pen = penOn(ctx, scene.width, part, theme, options);
  if (options.lanes) {
    drawGrid(pen, scene);
    options.lanes.joins(pen, scene);
  }
  drawNowLine(pen, scene, options.nowLabel);
  drawAxis(pen, scene);
  drawNowFlag(pen, scene, options.nowLabel);
}

import type { OverviewScene } from '../layout/index.ts';
import type { Instant } from '../time/index.ts';
import type { DrawContext } from './draw-context.ts';
import { type Palette, colourOf } from './palette.ts';
import { type Pen, block, frame, hline, hueOf, snap, vline } from './pen.ts';
import { beginText, textAt } from './text.ts';
import type { Theme } from './theme.ts';

export interface OverviewOptions {
  readonly palette: Palette;
  readonly width: number;
  /** px of bars and labels together. */
  readonly height: number;
  /** Of it, px at the bottom for the labels of the units; 0 or absent: none. */
  readonly labelHeight?: number;
  readonly pixelRatio: number;
  readonly now?: Instant | undefined;
  /** Whether time runs from right to left. */
  readonly isMirrored?: boolean | undefined;
}

/** One brick is one event while bricks are at least this high, px; they grow no higher than BRICK_MOST. */
const BRICK_LEAST = 3;
const BRICK_MOST = 7;
const OTHERS = 0.25;
/** What only may lie in a bar: a band in mid of this strength under a dotted edge, and one of the others. */
const POSSIBLE = 0.45;
const POSSIBLE_OTHERS = 0.15;
const TOP = 3;

type ToX = (instant: number) => number;

/** Stacked counts over the whole extent. Frame, handles and the veil outside the window are DOM: a moved window draws nothing. */
export function drawOverview(
  ctx: DrawContext,
  scene: OverviewScene,
  theme: Theme,
  options: OverviewOptions,
): void {
  const { palette, width, height, labelHeight = 0, pixelRatio, isMirrored } = options;
  const hues = palette.swatches.map((swatch) => colourOf(swatch, theme));
  const { swatches } = palette;
  const target = { hovered: undefined, focused: undefined };
  const pen: Pen = { ctx, theme, hues, swatches, ratio: pixelRatio, isMirrored, ...target };
  const bottom = height - labelHeight;
  const span = Math.max(1, scene.end - scene.start);
  const toX: ToX = (instant) =>
    Math.max(0, Math.min(width, ((instant - scene.start) / span) * width));
  const [sign, edge] = isMirrored ? [-1, width * pixelRatio] : [1, 0];
  ctx.setTransform(sign * pixelRatio, 0, 0, pixelRatio, edge, 0);
  ctx.globalAlpha = 1;
  ctx.fillStyle = theme.colours.paper;
  ctx.fillRect(0, 0, width, height);
  ctx.fillStyle = theme.colours.wash;
  ctx.fillRect(0, 0, width, bottom);
  ctx.fillStyle = theme.colours.line;
  for (const label of scene.labels)
    if (label.start > scene.start) vline(pen, toX(label.start), 0, bottom);
  drawStacks(pen, scene, palette.stack, toX, bottom);
  ctx.fillStyle = theme.colours.mid;
  hline(pen, bottom - 0.5, 0, width);
  if (options.now !== undefined) drawNow(pen, toX(options.now), bottom);
  if (labelHeight > 0) drawUnits(pen, scene, toX, width, bottom + labelHeight / 2 + 1);
}

function drawStacks(
  pen: Pen,
  scene: OverviewScene,
  order: readonly number[],
  toX: ToX,
  bottom: number,
): void {
  const unit = Math.min(BRICK_MOST, (bottom - TOP) / Math.max(1, scene.max));
  const bricks = unit >= BRICK_LEAST;
  const stack: Stack = {
    x: 0,
    width: 0,
    bottom: bottom - 1,
    level: 0,
    step: bricks ? Math.floor(unit * pen.ratio) / pen.ratio : unit,
    bricks,
  };
  const edges: { readonly matching: Piece[]; readonly others: Piece[] } = {
    matching: [],
    others: [],
  };
  for (const bar of scene.bars) {
    stack.x = snap(pen, toX(bar.start));
    stack.width = Math.max(1, snap(pen, toX(bar.end)) - 1 - stack.x);
    stack.level = 0;
    for (const category of order) grow(pen, stack, category, bar.matching[category] ?? 0, block);
    // Forced colours know no shades: what does not match is an outline there.
    const paint = pen.theme.forcedColors ? frame : block;
    pen.ctx.globalAlpha = pen.theme.forcedColors ? 1 : OTHERS;
    for (const category of order) grow(pen, stack, category, bar.others[category] ?? 0, paint);
    pen.ctx.globalAlpha = 1;
    possible(stack, bar, edges);
  }
  for (const [pieces, alpha] of [
    [edges.matching, POSSIBLE],
    [edges.others, POSSIBLE_OTHERS],
  ] as const)
    drawPossible(pen, pieces, alpha);
}

interface Piece {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Puts what only may lie in a bar on its top: at least one px, as wide as the bar with its gap, so that a year is a band. */
function possible(
  stack: Stack,
  bar: OverviewScene['bars'][number],
  pieces: { readonly matching: Piece[]; readonly others: Piece[] },
): void {
  let y = stack.bottom - stack.level * stack.step;
  for (const [count, list] of [
    [bar.possible, pieces.matching],
    [bar.possibleOthers, pieces.others],
  ] as const) {
    if (count === 0) continue;
    const height = Math.max(1, count * stack.step);
    y -= height;
    list.push({ x: stack.x, y, width: stack.width + 1, height });
  }
}

/** Forced colours know no shades: there the dotted edge alone. */
function drawPossible(pen: Pen, pieces: readonly Piece[], alpha: number): void {
  if (pieces.length === 0) return;
  const { ctx, theme } = pen;
  ctx.fillStyle = ctx.strokeStyle = theme.colours.mid;
  ctx.globalAlpha = alpha;
  if (!theme.forcedColors)
    for (const { x, y, width, height } of pieces) block(pen, x, y, width, height);
  ctx.globalAlpha = theme.forcedColors ? 1 : 2 * alpha;
  ctx.lineWidth = 1;
  ctx.setLineDash([1, 2]);
  ctx.beginPath();
  for (const { x, y, width } of pieces) {
    ctx.moveTo(x, snap(pen, y) + 0.5);
    ctx.lineTo(x + width, snap(pen, y) + 0.5);
  }
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.globalAlpha = 1;
}

/** The bar that is being built, one object for all of them. */
interface Stack {
  x: number;
  width: number;
  readonly bottom: number;
  /** Events in it so far. */
  level: number;
  /** px per event */
  readonly step: number;
  readonly bricks: boolean;
}

/** Puts `count` events of a category on top. */
function grow(
  pen: Pen,
  stack: Stack,
  category: number,
  count: number,
  paint: (pen: Pen, x: number, y: number, width: number, height: number) => void,
): void {
  if (count === 0) return;
  const { x, width, bottom, level, step, bricks } = stack;
  pen.ctx.fillStyle = pen.ctx.strokeStyle = hueOf(pen, category);
  if (bricks)
    for (let i = 1; i <= count; i++) paint(pen, x, bottom - (level + i) * step, width, step - 1);
  else paint(pen, x, bottom - (level + count) * step, width, count * step);
  stack.level += count;
}

function drawNow(pen: Pen, x: number, bottom: number): void {
  const { ctx } = pen;
  ctx.strokeStyle = pen.theme.colours.ink;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([2, 3]);
  ctx.beginPath();
  ctx.moveTo(x, 0);
  ctx.lineTo(x, bottom);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** Labels of the units, left in their cell, each only where the one before leaves room and it ends inside. */
function drawUnits(pen: Pen, scene: OverviewScene, toX: ToX, width: number, y: number): void {
  beginText(pen, 'axisMinor', pen.theme.colours['ink-2']);
  let free = 0;
  for (const label of scene.labels) {
    const x = toX(label.start) + 4;
    const wide = pen.ctx.measureText(label.label).width;
    if (label.label === '' || x < free || x + wide > width) continue;
    textAt(pen, label.label, 'axisMinor', x, y);
    free = x + wide + 10;
  }
}

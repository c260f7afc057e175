import type { Arc, Arcs, Box, Scene } from '../layout/index.ts';
import type { Pen } from './pen.ts';
import { beginText, textLine } from './text.ts';
import type { Theme } from './theme.ts';

export interface ArcOptions {
  /** Device pixels per px. */
  readonly pixelRatio: number;
  /** The event whose arc stands out, because its link is pointed at or has the focus. */
  readonly inHand: number | undefined;
  /** Whether the scene's canvas is. */
  readonly isMirrored?: boolean | undefined;
}

const LINE = 1;
const LINE_IN_HAND = 2.5;
const ARROW = 6;
/** Between an arc and what it passes behind. */
const GAP = 2;

/**
 * Draws the arcs of the selected event on a canvas of their own, over that of the scene and as high: what they pass behind is
 * taken out of them again, so that no line runs through a word or a mark.
 */
export function drawArcs(
  ctx: CanvasRenderingContext2D,
  { arcs, obstacles }: Arcs,
  scene: Scene,
  theme: Theme,
  { pixelRatio, inHand, isMirrored }: ArcOptions,
): void {
  const pen: Pen = {
    ctx,
    theme,
    hues: [],
    swatches: [],
    ratio: pixelRatio,
    hovered: undefined,
    focused: undefined,
    isMirrored,
  };
  const { top, bottom } = scene.part;
  const [sign, edge] = isMirrored ? [-1, scene.width * pixelRatio] : [1, 0];
  ctx.setTransform(sign * pixelRatio, 0, 0, pixelRatio, edge, -top * pixelRatio);
  ctx.clearRect(0, top, scene.width, bottom - top);
  const isInHand = ({ rows }: Arc): boolean => inHand !== undefined && rows.includes(inHand);
  for (const arc of arcs) if (!isInHand(arc)) drawCurve(pen, arc, LINE);
  for (const arc of arcs) if (isInHand(arc)) drawCurve(pen, arc, LINE_IN_HAND);
  ctx.globalCompositeOperation = 'destination-out';
  ctx.fillStyle = '#000';
  for (const { x, y, width, height } of obstacles)
    ctx.fillRect(x - GAP, y - GAP, width + 2 * GAP, height + 2 * GAP);
  ctx.globalCompositeOperation = 'source-over';
  for (const arc of arcs) {
    if (arc.edge !== undefined) drawArrow(pen, arc, arc.edge);
    if (isInHand(arc) && arc.end) drawEnd(pen, arc.end);
    drawWord(pen, arc, isInHand(arc));
  }
}

function drawCurve({ ctx, theme }: Pen, { curve, edge }: Arc, line: number): void {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = curve;
  ctx.beginPath();
  ctx.moveTo(x0, y0);
  ctx.bezierCurveTo(x1, y1, x2, y2, edge === undefined ? x3 : x3 + (edge === 'left' ? 3 : -3), y3);
  ctx.strokeStyle = theme.colours.ink;
  ctx.lineWidth = line;
  ctx.stroke();
}

function drawArrow({ ctx, theme }: Pen, { curve }: Arc, edge: 'left' | 'right'): void {
  const [x, y] = [curve[6], curve[7]];
  const back = edge === 'left' ? ARROW : -ARROW;
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + back, y - 4);
  ctx.lineTo(x + back, y + 4);
  ctx.fillStyle = theme.colours.ink;
  ctx.fill();
}

/** Round what an arc in hand leads to: its line may be hidden behind marks that stand close. */
function drawEnd({ ctx, theme }: Pen, { x, y, width, height }: Box): void {
  const out = GAP + LINE_IN_HAND / 2;
  const [w, h] = [width + 2 * out, height + 2 * out];
  ctx.beginPath();
  ctx.roundRect(x - out, y - out, w, h, Math.min(w, h) / 2);
  ctx.strokeStyle = theme.colours.ink;
  ctx.lineWidth = LINE_IN_HAND;
  ctx.stroke();
}

/** On paper, which parts it from the lines of other arcs and from leaders. */
function drawWord(pen: Pen, { word, wordBox }: Arc, strong: boolean): void {
  if (wordBox === undefined) return;
  const { ctx, theme } = pen;
  const { x, y, width, height } = wordBox;
  ctx.fillStyle = strong ? theme.select : theme.colours.paper;
  ctx.fillRect(x - 1, y, width + 2, height);
  beginText(pen, 'labelNote', strong ? theme.onSelect : theme.colours['ink-2']);
  textLine(pen, word, 'labelNote', x, y, height);
}

import type { Mark, Scene } from '../layout/index.ts';
import type { Status } from '../model/index.ts';
import {
  HALO,
  type Pen,
  RING,
  RING_LINE,
  drawnSize,
  hline,
  hueOf,
  shapeOf,
  vline,
  withAlpha,
} from './pen.ts';
import { type MarkShape, traceArrow, traceHalf, traceShape, traceStroke } from './shapes.ts';
import { beginText, lettering, textAt } from './text.ts';

const OUTLINE = 1.6;
/** Small marks would fill up with it. */
const OUTLINE_SMALL = 1.3;
const DASH: readonly number[] = [2, 2];
const SOLID: readonly number[] = [];

/**
 * One symbol: shape, status and halo. `size` is its diameter. Styles are set, not saved and restored:
 * every part of the drawing states what it needs.
 */
export function drawSymbol(
  pen: Pen,
  shape: MarkShape,
  status: Status,
  hue: string,
  x: number,
  y: number,
  size: number,
): void {
  const { ctx } = pen;
  const { paper } = pen.theme.colours;
  const hollow = status !== 'occurred' || shape === 'ring';
  const line = size <= 8 ? OUTLINE_SMALL : OUTLINE;
  // An outline lies half outside its path: a smaller path keeps all states equally large.
  const drawn = hollow ? size - line * 0.75 : size;
  ctx.beginPath();
  traceShape(ctx, shape, x, y, drawn);
  ctx.lineJoin = 'miter';
  ctx.strokeStyle = paper;
  ctx.lineWidth = 2 * HALO + (hollow ? line : 0);
  ctx.stroke();
  ctx.fillStyle = hollow ? paper : hue;
  ctx.fill();
  if (!hollow) return;
  ctx.strokeStyle = hue;
  ctx.lineWidth = line;
  if (status === 'planned') {
    ctx.setLineDash(DASH as number[]);
    ctx.stroke();
    ctx.setLineDash(SOLID as number[]);
    return;
  }
  ctx.stroke();
  if (status === 'disputed') {
    ctx.beginPath();
    traceHalf(ctx, shape, x, y, drawn);
    ctx.fillStyle = hue;
    ctx.fill();
  } else if (status === 'postponed') drawOver(pen, traceArrow, hue, x, y, size);
  else if (status === 'cancelled') drawOver(pen, traceStroke, hue, x, y, size);
}

/** Arrow or stroke over paper, so that it stands out from what lies under it. */
function drawOver(
  pen: Pen,
  trace: typeof traceArrow,
  hue: string,
  x: number,
  y: number,
  size: number,
): void {
  const { ctx } = pen;
  ctx.beginPath();
  trace(ctx, x, y, size);
  ctx.strokeStyle = pen.theme.colours.paper;
  ctx.lineWidth = OUTLINE + HALO;
  ctx.stroke();
  ctx.strokeStyle = hue;
  ctx.lineWidth = OUTLINE;
  ctx.stroke();
}

/** What lies under all symbols: bands of doubt. */
export function drawBands(pen: Pen, scene: Scene): void {
  for (const mark of scene.marks) if (mark.doubt?.band) drawBand(pen, mark, mark.doubt.band);
}

const BAND_HEIGHT = 8;
const TICK_HEIGHT = 14;

function drawBand(pen: Pen, mark: Mark, band: { x0: number; x1: number; ticks: boolean }): void {
  const { ctx, theme } = pen;
  const hue = hueOf(pen, mark.category);
  const { x0, x1 } = band;
  const top = mark.y - BAND_HEIGHT / 2;
  if (theme.forcedColors) {
    ctx.strokeStyle = hue;
    ctx.lineWidth = 1;
    ctx.setLineDash([3, 3]);
    ctx.strokeRect(x0, top, x1 - x0, BAND_HEIGHT);
    ctx.setLineDash([]);
  } else {
    const fade = ctx.createLinearGradient(x0, 0, x1, 0);
    fade.addColorStop(0, withAlpha(hue, 0));
    fade.addColorStop(0.35, withAlpha(hue, 0.45));
    fade.addColorStop(0.65, withAlpha(hue, 0.45));
    fade.addColorStop(1, withAlpha(hue, 0));
    ctx.fillStyle = fade;
    ctx.fillRect(x0, top, x1 - x0, BAND_HEIGHT);
  }
  if (!band.ticks) return;
  ctx.fillStyle = hue;
  vline(pen, x0, mark.y - TICK_HEIGHT / 2, mark.y + TICK_HEIGHT / 2, 1.4);
  vline(pen, x1, mark.y - TICK_HEIGHT / 2, mark.y + TICK_HEIGHT / 2, 1.4);
}

/** All marks; the selected one comes last, in its ring, so that nothing covers it. */
export function drawMarks(pen: Pen, scene: Scene): void {
  for (const mark of scene.marks) if (!mark.selected) drawMark(pen, mark);
  for (const mark of scene.marks) {
    if (!mark.selected) continue;
    drawRing(pen, mark.x, mark.y, true);
    drawMark(pen, mark);
    drawRing(pen, mark.x, mark.y, false);
  }
  drawSigns(pen, scene);
}

export function drawMark(pen: Pen, mark: Mark): void {
  const hue = hueOf(pen, mark.category);
  const size = drawnSize(pen, mark);
  const shape = shapeOf(pen, mark);
  const pair = mark.doubt?.pair;
  if (!pair) {
    drawSymbol(pen, shape, mark.status, hue, mark.x, mark.y, size);
    return;
  }
  pen.ctx.fillStyle = hue;
  hline(pen, mark.y, pair.x0, pair.x1, 2);
  drawSymbol(pen, shape, mark.status, hue, pair.x0, mark.y, size);
  drawSymbol(pen, shape, mark.status, hue, pair.x1, mark.y, size);
}

/** The ring of a selected mark: its ground in paper before the mark, then its line over the mark's halo. */
export function drawRing(pen: Pen, x: number, y: number, ground: boolean): void {
  const { ctx, theme } = pen;
  ctx.beginPath();
  ctx.arc(x, y, (RING - RING_LINE) / 2, 0, 2 * Math.PI);
  if (ground) {
    ctx.fillStyle = theme.colours.paper;
    ctx.fill();
    return;
  }
  ctx.strokeStyle = theme.select;
  ctx.lineWidth = RING_LINE;
  ctx.stroke();
}

/** "~" before and "?" after marks in doubt, with a halo in paper. */
function drawSigns(pen: Pen, scene: Scene): void {
  const { ctx, theme } = pen;
  let begun = false;
  for (const mark of scene.marks) {
    const sign = mark.doubt?.sign;
    if (!sign) continue;
    if (!begun) {
      beginText(pen, 'number', theme.colours.ink);
      ctx.strokeStyle = theme.colours.paper;
      ctx.lineWidth = 2 * HALO;
      ctx.lineJoin = 'round';
      begun = true;
    }
    const gap = (mark.selected ? RING : drawnSize(pen, mark)) * 0.6 + 3;
    if (sign !== '?') drawSign(pen, '~', (mark.doubt?.pair?.x0 ?? mark.x) - gap, mark.y, 'right');
    if (sign !== '~') drawSign(pen, '?', (mark.doubt?.pair?.x1 ?? mark.x) + gap, mark.y, 'left');
  }
}

function drawSign(pen: Pen, sign: string, x: number, y: number, align: 'left' | 'right'): void {
  lettering(pen, x, align, (at) => pen.ctx.strokeText(sign, at, y + 4));
  textAt(pen, sign, 'number', x, y, align);
}

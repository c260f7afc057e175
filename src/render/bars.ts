import type { Bar, Scene } from '../layout/index.ts';
import { type Pen, block, frame, hueOf, withAlpha } from './pen.ts';
import { beginText, textAt } from './text.ts';
import { TINT, TYPE } from './tokens.ts';

const BASE = 3;
const CAP = 3;
const ARROW = 9;
const NOTE_GAP = 6;
const DOTS: readonly number[] = [3, 3];

/** Grounds, base lines, ends: everything of the bars but their words. */
export function drawBars(pen: Pen, scene: Pick<Scene, 'bars'>): void {
  for (const bar of scene.bars) {
    const hue = hueOf(pen, bar.category);
    if (pen.theme.forcedColors) drawOutlined(pen, bar, hue);
    else if (isSolid(bar)) drawSolid(pen, bar, hue);
    else drawHollow(pen, bar, hue);
    drawEnds(pen, bar, hue);
    if (bar.selected) {
      pen.ctx.strokeStyle = pen.theme.select;
      frame(pen, bar.x - 4, bar.y - 4, bar.width + 8, bar.height + 8, 2);
    }
  }
}

const isSolid = ({ status }: Bar): boolean => status === 'occurred' || status === 'disputed';

function drawSolid(pen: Pen, bar: Bar, hue: string): void {
  const { ctx } = pen;
  const { x, y, width, height, fadeLeft, fadeRight } = bar;
  const tint = TINT[pen.theme.scheme];
  const fades = fadeLeft > 0 || fadeRight > 0;
  ctx.fillStyle = fades ? fading(pen, bar, hue, tint) : withAlpha(hue, tint);
  // Disputed: the lower half has the ground, as a disputed mark is half filled.
  if (bar.status === 'disputed') block(pen, x, y + height / 2, width, height / 2);
  else block(pen, x, y, width, height);
  ctx.fillStyle = fades && !bar.dottedLeft && !bar.dottedRight ? fading(pen, bar, hue, 1) : hue;
  const from = bar.dottedLeft ? x + fadeLeft : x;
  const to = bar.dottedRight ? x + width - fadeRight : x + width;
  block(pen, from, y + height - BASE, to - from, BASE);
  if (bar.dottedLeft && fadeLeft > 0) drawDots(pen, hue, x, from, y + height);
  if (bar.dottedRight && fadeRight > 0) drawDots(pen, hue, to, x + width, y + height);
}

/** The colour at `alpha` between the fades, nothing at faded ends. */
function fading(pen: Pen, bar: Bar, hue: string, alpha: number): CanvasGradient {
  const { x, width, fadeLeft, fadeRight } = bar;
  const span = Math.max(width, 1);
  const gradient = pen.ctx.createLinearGradient(x, 0, x + span, 0);
  const left = Math.min(1, fadeLeft / span);
  const right = Math.max(left, 1 - fadeRight / span);
  if (fadeLeft > 0) gradient.addColorStop(0, withAlpha(hue, 0));
  gradient.addColorStop(left, withAlpha(hue, alpha));
  gradient.addColorStop(right, withAlpha(hue, alpha));
  if (fadeRight > 0) gradient.addColorStop(1, withAlpha(hue, 0));
  return gradient;
}

function drawDots(pen: Pen, hue: string, x0: number, x1: number, bottom: number): void {
  const { ctx } = pen;
  ctx.strokeStyle = hue;
  ctx.lineWidth = BASE;
  ctx.setLineDash(DOTS as number[]);
  ctx.beginPath();
  ctx.moveTo(x0, bottom - BASE / 2);
  ctx.lineTo(x1, bottom - BASE / 2);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** Planned, postponed, cancelled: an outline without ground; dashed where it is only planned. */
function drawHollow(pen: Pen, bar: Bar, hue: string): void {
  const { ctx } = pen;
  ctx.strokeStyle = hue;
  if (bar.status === 'planned') ctx.setLineDash([4, 3]);
  frame(pen, bar.x, bar.y, bar.width, bar.height, 1.5);
  ctx.setLineDash([]);
  if (bar.status !== 'cancelled') return;
  ctx.beginPath();
  ctx.moveTo(bar.x, bar.y + bar.height);
  ctx.lineTo(bar.x + Math.min(bar.width, bar.height), bar.y);
  ctx.stroke();
}

/** Forced colours: no tints; uncertain ends are dashed instead of faded. */
function drawOutlined(pen: Pen, bar: Bar, ink: string): void {
  const { ctx } = pen;
  const { x, y, width, height } = bar;
  ctx.fillStyle = pen.theme.colours.paper;
  block(pen, x, y, width, height);
  ctx.strokeStyle = ink;
  ctx.lineWidth = 1;
  const from = x + bar.fadeLeft;
  const to = x + width - bar.fadeRight;
  const open = (dashed: boolean, x0: number, x1: number, close: number | undefined): void => {
    ctx.setLineDash(dashed ? (DOTS as number[]) : []);
    ctx.beginPath();
    ctx.moveTo(x0, y + 0.5);
    ctx.lineTo(x1, y + 0.5);
    ctx.moveTo(x0, y + height - 0.5);
    ctx.lineTo(x1, y + height - 0.5);
    if (close !== undefined) {
      ctx.moveTo(close, y + 0.5);
      ctx.lineTo(close, y + height - 0.5);
    }
    ctx.stroke();
  };
  const hollow = bar.status !== 'occurred';
  open(hollow, from, to, undefined);
  if (bar.fadeLeft > 0) open(true, x, from, from);
  else if (!bar.cutLeft) open(hollow, x, x, x + 0.5);
  if (bar.fadeRight > 0) open(true, to, x + width, to);
  else if (!bar.cutRight && !bar.arrow) open(hollow, to, to, to - 0.5);
  ctx.setLineDash([]);
}

/** Caps at sharp ends, chevrons at ends beyond the window, an arrowhead where it goes on. */
function drawEnds(pen: Pen, bar: Bar, hue: string): void {
  const { ctx } = pen;
  const { x, y, width, height } = bar;
  const right = x + width;
  const capped = !pen.theme.forcedColors && isSolid(bar);
  ctx.fillStyle = hue;
  if (capped && !bar.cutLeft && bar.fadeLeft === 0) block(pen, x, y, CAP, height);
  if (capped && !bar.cutRight && !bar.arrow && bar.fadeRight === 0)
    block(pen, right - CAP, y, CAP, height);
  if (bar.arrow) {
    ctx.beginPath();
    ctx.moveTo(right, y);
    ctx.lineTo(right + ARROW, y + height / 2);
    ctx.lineTo(right, y + height);
    ctx.fill();
  }
  if (bar.cutLeft) drawChevron(pen, hue, x + 1.5, y, height, 1);
  if (bar.cutRight) drawChevron(pen, hue, right - 1.5, y, height, -1);
}

function drawChevron(
  pen: Pen,
  hue: string,
  x: number,
  y: number,
  height: number,
  toward: 1 | -1,
): void {
  const { ctx } = pen;
  const middle = y + (height - BASE) / 2;
  ctx.strokeStyle = hue;
  ctx.lineWidth = 1.8;
  ctx.beginPath();
  ctx.moveTo(x + toward * 5, middle - 5);
  ctx.lineTo(x, middle);
  ctx.lineTo(x + toward * 5, middle + 5);
  ctx.stroke();
}

/** Words on or beside the bars: the name, then its note. */
export function drawBarLabels(pen: Pen, scene: Pick<Scene, 'bars'>): void {
  const { colours, select, onSelect } = pen.theme;
  for (const bar of scene.bars) {
    const { label } = bar;
    if (!label) continue;
    const middle = bar.y + (bar.height - BASE) / 2 + 0.5;
    // A label that the window's edge squeezes is cut at the bar's end, never over its neighbour.
    const clipped = label.inside && label.x + label.width > bar.x + bar.width;
    if (clipped) clipTo(pen, bar);
    if (bar.selected) {
      pen.ctx.fillStyle = select;
      block(pen, label.x - 5, bar.y, label.width + 10, bar.height - (label.inside ? BASE : 0));
    }
    beginText(pen, 'bar', bar.selected ? onSelect : colours.ink);
    textAt(pen, label.text, 'bar', label.x, middle);
    const width =
      label.note !== '' || pen.hovered === bar.row ? pen.ctx.measureText(label.text).width : 0;
    if (pen.hovered === bar.row) block(pen, label.x, middle + TYPE.bar.size / 2 + 0.5, width, 1);
    if (label.note !== '') {
      beginText(
        pen,
        'barNote',
        bar.selected ? onSelect : colours['ink-2'],
        bar.status !== 'occurred',
      );
      textAt(pen, label.note, 'barNote', label.x + width + NOTE_GAP, middle);
    }
    if (clipped) pen.ctx.restore();
  }
}

function clipTo(pen: Pen, bar: Bar): void {
  pen.ctx.save();
  pen.ctx.beginPath();
  pen.ctx.rect(bar.x, bar.y, bar.width, bar.height);
  pen.ctx.clip();
}

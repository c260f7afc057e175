import type { Scene } from '../layout/index.ts';
import { type Pen, snap } from './pen.ts';
import { beginText, textAt } from './text.ts';

const FLAG_HEIGHT = 19;
const PAD = 8;
const DASH: readonly number[] = [2, 3];

/** The dashed line of the present day, from under its flag to the bottom. */
export function drawNowLine(pen: Pen, scene: Scene, label: string | undefined): void {
  if (!scene.now) return;
  const { ctx, theme } = pen;
  ctx.strokeStyle = theme.colours.ink;
  ctx.lineWidth = 1.5;
  ctx.setLineDash(DASH as number[]);
  ctx.beginPath();
  ctx.moveTo(scene.now.x, label === undefined ? 0 : FLAG_HEIGHT);
  ctx.lineTo(scene.now.x, scene.height);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** "Now" in a box at the top, kept inside the drawing. */
export function drawNowFlag(pen: Pen, scene: Scene, label: string | undefined): void {
  if (!scene.now || label === undefined) return;
  const { ctx, theme } = pen;
  beginText(pen, 'number', theme.colours.ink);
  const width = ctx.measureText(label).width + 2 * PAD;
  const x = snap(pen, Math.max(0, Math.min(scene.width - width, scene.now.x - width / 2)));
  ctx.beginPath();
  ctx.roundRect(x + 0.5, 0.5, width - 1, FLAG_HEIGHT - 1, 3);
  ctx.fillStyle = theme.colours.paper;
  ctx.fill();
  ctx.strokeStyle = theme.colours.ink;
  ctx.lineWidth = 1;
  ctx.stroke();
  ctx.fillStyle = theme.colours.ink;
  textAt(pen, label, 'number', x + width / 2, FLAG_HEIGHT / 2, 'center');
}

import type { AxisMark, Scene } from '../layout/index.ts';
import { type Pen, hline, vline } from './pen.ts';
import { beginText, textAt } from './text.ts';

/** Middles of the two tiers below the axis' top, and the length of a minor tick. */
const MINOR_Y = 11;
const MAJOR_Y = 28;
const TICK = 5;

/** One hairline per major unit, under everything. */
export function drawGrid(pen: Pen, scene: Scene): void {
  pen.ctx.fillStyle = pen.theme.colours['line-2'];
  for (const cell of scene.axis.major)
    if (begins(scene, cell)) vline(pen, cell.x0, 0, scene.height);
}

/** Whether the cell begins in the window; one that began earlier is cut at the plot's edge, which is no bound. */
const begins = (scene: Scene, cell: AxisMark): boolean =>
  cell.start >= scene.window.start && cell.start <= scene.window.end;

/** Rule, ticks (long at major bounds, short at minor ones) and the labels of both tiers. */
export function drawAxis(pen: Pen, scene: Scene): void {
  const { y, height, minor, major } = scene.axis;
  const { colours } = pen.theme;
  pen.ctx.fillStyle = colours.mid;
  hline(pen, y, scene.plot.left, scene.plot.right);
  for (const cell of minor) if (begins(scene, cell)) vline(pen, cell.x0, y, y + TICK);
  pen.ctx.fillStyle = colours.ink;
  for (const cell of major) if (begins(scene, cell)) vline(pen, cell.x0, y, y + height, 1.5);
  beginText(pen, 'axisMinor', colours['ink-3']);
  for (const cell of minor) label(pen, cell, 'axisMinor', y + MINOR_Y);
  beginText(pen, 'axisMajor', colours.ink);
  for (const cell of major) label(pen, cell, 'axisMajor', y + MAJOR_Y);
}

function label(pen: Pen, cell: AxisMark, style: 'axisMinor' | 'axisMajor', y: number): void {
  if (cell.labelX !== undefined && cell.label !== '')
    textAt(pen, cell.label, style, cell.labelX, y);
}

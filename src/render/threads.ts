import type { Scene, Thread, ThreadDot } from '../layout/index.ts';
import { drawRing, drawSymbol } from './marks.ts';
import { type Pen, hueOf, withAlpha } from './pen.ts';
import { traceHalf } from './shapes.ts';
import { beginText, textAt, textLine } from './text.ts';

const CIRCLE = 19;
const DOT = 9;
const LINE = 2;
const NAME_HEIGHT = 17;
/** Strength of the filled half behind a number. */
const HALF = 0.35;
const DASH: readonly number[] = [2, 2];

/** Series as lines of numbered circles and dots. */
export function drawThreads(pen: Pen, scene: Scene): void {
  for (const thread of scene.threads) {
    drawLinks(pen, thread);
    // Circles over dots, so that no dot runs into a number; the selected one over all.
    for (const dot of thread.dots)
      if (dot.text === undefined && !dot.selected) drawDot(pen, thread, dot);
    for (const dot of thread.dots)
      if (dot.text !== undefined && !dot.selected) drawDot(pen, thread, dot);
    for (const dot of thread.dots) {
      if (!dot.selected) continue;
      drawRing(pen, dot.x, thread.y, true);
      drawDot(pen, thread, dot);
      drawRing(pen, dot.x, thread.y, false);
    }
    drawNumbers(pen, thread);
    drawName(pen, thread);
  }
}

/** The line: solid up to what took place, dashed on to what is planned. */
function drawLinks(pen: Pen, thread: Thread): void {
  const { ctx } = pen;
  let solidTo = thread.x1;
  for (let i = thread.dots.length - 1; i >= 0; i--) {
    const dot = thread.dots[i];
    if (!dot || dot.status !== 'planned') break;
    solidTo = thread.dots[i - 1]?.x ?? thread.x0;
  }
  ctx.strokeStyle = hueOf(pen, thread.category);
  ctx.lineWidth = LINE;
  ctx.beginPath();
  ctx.moveTo(thread.x0, thread.y);
  ctx.lineTo(solidTo, thread.y);
  ctx.stroke();
  if (solidTo >= thread.x1) return;
  ctx.setLineDash(DASH as number[]);
  ctx.beginPath();
  ctx.moveTo(solidTo, thread.y);
  ctx.lineTo(thread.x1, thread.y);
  ctx.stroke();
  ctx.setLineDash([]);
}

function drawDot(pen: Pen, thread: Thread, dot: ThreadDot): void {
  const { ctx, theme } = pen;
  const hue = hueOf(pen, thread.category);
  const grown = pen.hovered === dot.row ? 1.25 : 1;
  if (dot.text === undefined) {
    const size = dot.status === 'occurred' ? DOT : DOT + 3;
    drawSymbol(pen, 'circle', dot.status, hue, dot.x, thread.y, size * grown);
    return;
  }
  if (dot.status === 'postponed' || dot.status === 'cancelled' || dot.status === 'disputed')
    drawSymbol(pen, 'circle', dot.status, hue, dot.x, thread.y, CIRCLE * grown);
  ctx.beginPath();
  ctx.arc(dot.x, thread.y, ((CIRCLE - LINE) / 2) * grown, 0, 2 * Math.PI);
  ctx.fillStyle = theme.colours.paper;
  ctx.fill();
  if (dot.status === 'disputed') {
    // Half filled as any disputed mark, but faint: the number stands on it.
    ctx.beginPath();
    traceHalf(ctx, 'circle', dot.x, thread.y, (CIRCLE - LINE) * grown);
    ctx.fillStyle = withAlpha(hue, HALF);
    ctx.fill();
    ctx.beginPath();
    ctx.arc(dot.x, thread.y, ((CIRCLE - LINE) / 2) * grown, 0, 2 * Math.PI);
  }
  ctx.strokeStyle = hue;
  ctx.lineWidth = LINE;
  if (dot.status === 'planned') ctx.setLineDash(DASH as number[]);
  ctx.stroke();
  ctx.setLineDash([]);
}

function drawNumbers(pen: Pen, thread: Thread): void {
  beginText(pen, 'number', pen.theme.colours.ink);
  for (const dot of thread.dots)
    if (dot.text !== undefined) textAt(pen, dot.text, 'number', dot.x, thread.y, 'center');
}

/** Name and note on paper, so that neither the grid nor the now line runs through them. */
function drawName(pen: Pen, thread: Thread): void {
  const { ctx } = pen;
  const { colours } = pen.theme;
  const x = thread.nameX;
  beginText(pen, 'lane', colours.ink);
  const width = ctx.measureText(thread.name).width;
  ctx.fillStyle = colours.paper;
  ctx.fillRect(x, thread.nameY, width + 2, NAME_HEIGHT);
  ctx.fillStyle = colours.ink;
  textLine(pen, thread.name, 'lane', x, thread.nameY, NAME_HEIGHT);
  if (thread.note === '') return;
  beginText(pen, 'barNote', colours['ink-2']);
  textLine(pen, thread.note, 'barNote', x + width + 7, thread.nameY, NAME_HEIGHT);
}

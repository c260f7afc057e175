import type { Bar, Box, Scene } from '../layout/index.ts';
import { type Pen, RING, drawnSize, shapeOf } from './pen.ts';
import { reachOf } from './shapes.ts';

const GAP = 2;
const LINE = 3;

/** The focus ring: 3 px at 2 px distance, the gap in paper, round a mark, dot, bar, pill or bin. */
export function drawFocus(pen: Pen, scene: Scene): void {
  const { focused } = pen;
  if (focused === undefined) return;
  for (const mark of scene.marks)
    if (mark.row === focused && mark.shape !== 'ring') {
      const pair = mark.doubt?.pair;
      const reach = mark.selected ? RING / 2 : drawnSize(pen, mark) * reachOf(shapeOf(pen, mark));
      if (pair)
        ringBox(
          pen,
          boxAround(pair.x0 - reach, mark.y - reach, pair.x1 + reach, mark.y + reach),
          reach,
        );
      else ringCircle(pen, mark.x, mark.y, reach);
    }
  for (const thread of scene.threads)
    for (const dot of thread.dots)
      if (dot.row === focused || dot.rows?.some((row) => row === focused))
        ringCircle(
          pen,
          dot.x,
          thread.y,
          dot.selected ? RING / 2 : dot.text === undefined ? 5 : 9.5,
        );
  for (const bar of scene.bars) if (bar.row === focused) ringBox(pen, spanOf(bar), 0);
  for (const pill of scene.clusters) if (pill.id === focused) ringBox(pen, pill, pill.height / 2);
  for (const bin of scene.bins) if (bin.id === focused) ringBox(pen, bin, 0);
}

const boxAround = (x0: number, y0: number, x1: number, y1: number): Box => ({
  x: x0,
  y: y0,
  width: x1 - x0,
  height: y1 - y0,
});

const spanOf = (bar: Bar): Box => {
  const extra = (bar.arrow ? 9 : 0) + (bar.selected ? 8 : 0);
  const grown = bar.selected ? 4 : 0;
  return {
    x: bar.x - grown,
    y: bar.y - grown,
    width: bar.width + extra,
    height: bar.height + 2 * grown,
  };
};

function ringCircle(pen: Pen, x: number, y: number, reach: number): void {
  pen.ctx.beginPath();
  pen.ctx.arc(x, y, reach + GAP + LINE / 2, 0, 2 * Math.PI);
  strokeRing(pen);
}

function ringBox(pen: Pen, { x, y, width, height }: Box, radius: number): void {
  const out = GAP + LINE / 2;
  pen.ctx.beginPath();
  pen.ctx.roundRect(x - out, y - out, width + 2 * out, height + 2 * out, radius + out);
  strokeRing(pen);
}

/** Paper on both sides keeps 3:1 whatever lies under the ring. */
function strokeRing(pen: Pen): void {
  const { ctx, theme } = pen;
  ctx.setLineDash([]);
  ctx.strokeStyle = theme.colours.paper;
  ctx.lineWidth = LINE + 2 * GAP;
  ctx.stroke();
  ctx.strokeStyle = theme.colours.focus;
  ctx.lineWidth = LINE;
  ctx.stroke();
}

import type { Scene } from '../layout/index.ts';
import { HALO, type Pen, block } from './pen.ts';
import { beginText, textAt } from './text.ts';

/** The histogram that stands for a strip too full for single marks. */
export function drawBins(pen: Pen, scene: Scene): void {
  const { ctx, theme } = pen;
  ctx.fillStyle = theme.colours.mid;
  for (const bin of scene.bins) {
    const lit = bin.id === pen.hovered || bin.id === pen.focused;
    if (lit) ctx.fillStyle = theme.colours.ink;
    block(pen, bin.x, bin.y, bin.width, bin.height);
    if (lit) ctx.fillStyle = theme.colours.mid;
  }
}

/** Pills "+12": ink, the count in paper. */
export function drawClusters(pen: Pen, scene: Scene, print: (count: number) => string): void {
  const { ctx, theme } = pen;
  if (scene.clusters.length === 0) return;
  ctx.beginPath();
  for (const { x, y, width, height } of scene.clusters)
    ctx.roundRect(x, y, width, height, height / 2);
  ctx.fillStyle = theme.colours.ink;
  ctx.strokeStyle = theme.colours.paper;
  ctx.lineWidth = 2 * HALO;
  ctx.stroke();
  ctx.fill();
  beginText(pen, 'number', theme.colours.paper);
  for (const { id, x, y, width, height, rows } of scene.clusters) {
    const text = `+${print(rows.length)}`;
    textAt(pen, text, 'number', x + width / 2, y + height / 2, 'center');
    if (id !== pen.hovered) continue;
    const wide = ctx.measureText(text).width;
    block(pen, x + (width - wide) / 2, y + height / 2 + 6, wide, 1);
  }
}

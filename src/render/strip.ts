import type { Scene } from '../layout/index.ts';
import { HALO, type Pen, block, hueOf } from './pen.ts';
import { beginText, textAt } from './text.ts';

/** Height of the histogram's highest bar. */
const BIN_HEIGHT = 28;

/** What only may lie in a bar, on top of what surely does: mid of this strength. */
const POSSIBLE = 0.45;

/** The histogram that stands for a strip too full for single marks; the bar under pointer or focus is ink. */
export function drawBins(pen: Pen, scene: Scene): void {
  const { ink, mid } = pen.theme.colours;
  // Hue by hue: changing the ink for every piece of every bar would take longer than drawing them.
  const pieces = new Map<number, number[]>();
  for (const bin of scene.bins) {
    const { x, y, width, height, weight, parts } = bin;
    const full = Math.min(height, Math.max(1.5, (BIN_HEIGHT * weight) / Math.max(1, scene.binMax)));
    let bottom = y + height;
    if (parts === undefined || bin.id === pen.hovered || bin.id === pen.focused) {
      pen.ctx.fillStyle = parts === undefined ? mid : ink;
      block(pen, x, bottom - full, width, full);
      continue;
    }
    for (const { category, count } of parts) {
      const share = (full * count) / weight;
      addPiece(pieces, category, x, bottom - share, width, share);
      bottom -= share;
    }
    const rest = bottom - (y + height - full);
    if (rest >= 0.05) addPiece(pieces, POSSIBLY, x, bottom - rest, width, rest);
  }
  for (const [category, list] of pieces) {
    pen.ctx.fillStyle = category === POSSIBLY ? mid : hueOf(pen, category);
    pen.ctx.globalAlpha = category === POSSIBLY ? POSSIBLE : 1;
    for (let i = 0; i < list.length; i += 4)
      block(
        pen,
        list[i] as number,
        list[i + 1] as number,
        list[i + 2] as number,
        list[i + 3] as number,
      );
  }
  pen.ctx.globalAlpha = 1;
}

/** Stands for a category among the pieces. */
const POSSIBLY = -1;

function addPiece(pieces: Map<number, number[]>, key: number, ...box: number[]): void {
  const list = pieces.get(key);
  if (list) list.push(...box);
  else pieces.set(key, box);
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

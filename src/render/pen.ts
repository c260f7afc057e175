import type { Mark } from '../layout/index.ts';
import type { DrawContext } from './draw-context.ts';
import type { Swatch } from './palette.ts';
import type { MarkShape } from './shapes.ts';
import type { Theme } from './theme.ts';

/** What the reader points at or has focused: an event's row, or the id of a cluster or bin. */
export type Target = number | string | undefined;

/** Everything the parts of a drawing share while one frame is drawn. */
export interface Pen {
  readonly ctx: DrawContext;
  readonly theme: Theme;
  /** Hue per category index. */
  readonly hues: readonly string[];
  /** How each category looks. */
  readonly swatches: readonly Swatch[];
  /** Device pixels per px. */
  readonly ratio: number;
  readonly hovered: Target;
  readonly focused: Target;
  /** Whether x grows leftwards, because time runs from right to left. */
  readonly isMirrored?: boolean | undefined;
}

export const HALO = 1.6;
export const RING = 26;
export const RING_LINE = 2.5;

/** The hue of a category index; "other" where there is none. */
export function hueOf(pen: Pen, category: number): string {
  return pen.hues[category] ?? pen.theme.other;
}

/** A mark's shape: the palette's, since a scene knows no palette; rings of other lanes stay rings. */
export function shapeOf(pen: Pen, mark: Mark): MarkShape {
  return mark.shape === 'ring' ? 'ring' : (pen.swatches[mark.category]?.shape ?? 'ring');
}

/** The diameter a mark is drawn with: a quarter more under the pointer. */
export function drawnSize(pen: Pen, mark: Mark): number {
  return pen.hovered === mark.row ? mark.size * 1.25 : mark.size;
}

/** The nearest position at which an edge falls between device pixels. */
export function snap(pen: Pen, value: number): number {
  return Math.round(value * pen.ratio) / pen.ratio;
}

/** A line width in whole device pixels, one at least. */
function thick(pen: Pen, width: number): number {
  return Math.max(1, Math.round(width * pen.ratio)) / pen.ratio;
}

/** A crisp vertical line centred on x, in the current fill. */
export function vline(pen: Pen, x: number, y0: number, y1: number, width = 1): void {
  const w = thick(pen, width);
  const top = snap(pen, Math.min(y0, y1));
  pen.ctx.fillRect(snap(pen, x - w / 2), top, w, snap(pen, Math.max(y0, y1)) - top);
}

/** A crisp horizontal line centred on y, in the current fill. */
export function hline(pen: Pen, y: number, x0: number, x1: number, width = 1): void {
  const w = thick(pen, width);
  const left = snap(pen, x0);
  pen.ctx.fillRect(left, snap(pen, y - w / 2), snap(pen, x1) - left, w);
}

/** A filled rectangle on whole device pixels. */
export function block(pen: Pen, x: number, y: number, width: number, height: number): void {
  const [left, top] = [snap(pen, x), snap(pen, y)];
  pen.ctx.fillRect(left, top, snap(pen, x + width) - left, snap(pen, y + height) - top);
}

/** A stroked rectangle whose line lies inside the box and on whole device pixels. */
export function frame(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  line = 1,
): void {
  const w = thick(pen, line);
  const [left, top] = [snap(pen, x), snap(pen, y)];
  pen.ctx.lineWidth = w;
  pen.ctx.strokeRect(
    left + w / 2,
    top + w / 2,
    snap(pen, x + width) - left - w,
    snap(pen, y + height) - top - w,
  );
}

/** `#rrggbb` with an alpha of 0–1, for gradients, which ignore globalAlpha per stop. */
export function withAlpha(hex: string, alpha: number): string {
  return `${hex}${Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0')}`;
}

import type { Part } from '../layout/index.ts';
import type { DrawOptions } from './canvas.ts';
import type { DrawContext } from './draw-context.ts';
import { colourOf } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Theme } from './theme.ts';

const CORNER = { x: 0, y: 0 };

/** A pen for a vertical part of a drawing, which it lays on paper. */
export function penOn(
  ctx: DrawContext,
  width: number,
  { top, bottom }: Part,
  theme: Theme,
  { palette, pixelRatio, hovered, focused, origin = CORNER }: DrawOptions,
): Pen {
  const hues = palette.swatches.map((swatch) => colourOf(swatch, theme));
  ctx.setTransform(
    pixelRatio,
    0,
    0,
    pixelRatio,
    origin.x * pixelRatio,
    (origin.y - top) * pixelRatio,
  );
  ctx.globalAlpha = 1;
  ctx.setLineDash([]);
  ctx.fillStyle = theme.colours.paper;
  ctx.fillRect(0, top, width, bottom - top);
  return { ctx, theme, hues, swatches: palette.swatches, ratio: pixelRatio, hovered, focused };
}

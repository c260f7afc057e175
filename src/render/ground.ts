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
  { palette, pixelRatio, hovered, focused, isMirrored, origin = CORNER }: DrawOptions,
): Pen {
  const hues = palette.swatches.map((swatch) => colourOf(swatch, theme));
  ctx.setTransform(
    isMirrored ? -pixelRatio : pixelRatio,
    0,
    0,
    pixelRatio,
    (isMirrored ? origin.x + width : origin.x) * pixelRatio,
    (origin.y - top) * pixelRatio,
  );
  ctx.globalAlpha = 1;
  ctx.setLineDash([]);
  ctx.fillStyle = theme.colours.paper;
  ctx.fillRect(0, top, width, bottom - top);
  const { swatches } = palette;
  return { ctx, theme, hues, swatches, ratio: pixelRatio, hovered, focused, isMirrored };
}

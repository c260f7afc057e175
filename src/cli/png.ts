/** Pictures as PNG, drawn by Skia in Node: the package is optional, since it is large and nothing else needs it. */
import { createMeasure, drawFigure, placeFigure, withAbout } from '../render/svg.ts';
import type { DrawContext, Figure, MeasureText, PictureStyle } from '../render/svg.ts';
import { TEXTS } from './texts.ts';
import { OutsideError } from './types.ts';

export async function loadCanvas(): Promise<typeof import('@napi-rs/canvas')> {
  try {
    return await import('@napi-rs/canvas');
  } catch {
    throw new OutsideError(TEXTS.noCanvas);
  }
}

/**
 * A figure as PNG.
 * @param figureFor makes it, given how wide texts are in the fonts that draw it
 * @param scale device pixels per px
 * @throws OutsideError where the package is not installed
 */
export async function pngOf(
  figureFor: (measure: MeasureText) => Figure,
  style: PictureStyle,
  scale: number,
): Promise<{
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly status: string;
}> {
  const { createCanvas } = await loadCanvas();
  // Its contexts are those of browsers but for a few types.
  const contextOf = (width: number, height: number) => {
    const canvas = createCanvas(width, height);
    return { canvas, ctx: canvas.getContext('2d') as unknown as DrawContext };
  };
  const probe = contextOf(1, 1).ctx;
  const figure = figureFor(createMeasure(probe, style.theme));
  const measure = (text: string, font: string): number => {
    probe.font = font;
    return probe.measureText(text).width;
  };
  const placed = placeFigure(figure, style.theme, measure);
  const [width, height] = [placed.width * scale, placed.height * scale];
  const { canvas, ctx } = contextOf(width, height);
  drawFigure(ctx, placed, { ...style, pixelRatio: scale });
  const bytes = withAbout(await canvas.encode('png'), figure.about);
  return { bytes, width, height, status: figure.status };
}

/** The picture that social networks show: 1200 × 630, the whole view with its title, in type that is read when small. */
import {
  type FigureInput,
  createMeasure,
  drawFigure,
  figureOf,
  placeFigure,
} from '../../render/svg.ts';
import type { DrawContext, PictureStyle } from '../../render/svg.ts';
import { loadCanvas } from '../png.ts';
import { OutsideError } from '../types.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const SCALES = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1];
const MARGINS = 48;
const LEAST_CHART = 140;

type Input = Omit<FigureInput, 'measureText' | 'width' | 'height'>;

/** @returns bytes of a PNG; undefined where the package that draws is not installed */
export async function socialPicture(
  input: Input,
  style: PictureStyle,
): Promise<Uint8Array | undefined> {
  const canvases = await loadCanvas().catch((error: unknown) => {
    if (error instanceof OutsideError) return undefined;
    throw error;
  });
  if (canvases === undefined) return undefined;
  const contextOf = (width: number, height: number) => {
    const canvas = canvases.createCanvas(width, height);
    return { canvas, ctx: canvas.getContext('2d') };
  };
  const probe = contextOf(1, 1).ctx as unknown as DrawContext;
  const measureText = createMeasure(probe, style.theme);
  const measure = (text: string, font: string): number => {
    probe.font = font;
    return probe.measureText(text).width;
  };
  /** Laid out as if on a page narrower by `scale`; the signs of doubt are for those who read closely. */
  const placedAt = (scale: number, height: number) => {
    const size = { width: WIDTH / scale - MARGINS, height };
    const figure = figureOf({ ...input, measureText, ...size });
    return placeFigure({ ...figure, signs: [] }, style.theme, measure);
  };
  // The largest type with which all has room; what is then left goes to the chart.
  const scale = SCALES.find((each) => placedAt(each, LEAST_CHART).height <= HEIGHT / each) ?? 1;
  const rest = HEIGHT / scale - placedAt(scale, LEAST_CHART).height;
  const placed = placedAt(scale, LEAST_CHART + Math.max(0, Math.floor(rest)));
  const fit = Math.min(scale, HEIGHT / placed.height, WIDTH / placed.width);
  const [width, height] = [Math.round(placed.width * fit), Math.round(placed.height * fit)];
  const drawn = contextOf(width, height);
  drawFigure(drawn.ctx as unknown as DrawContext, placed, { ...style, pixelRatio: fit });
  const { canvas, ctx } = contextOf(WIDTH, HEIGHT);
  ctx.fillStyle = style.theme.colours.paper;
  ctx.fillRect(0, 0, WIDTH, HEIGHT);
  ctx.drawImage(drawn.canvas, Math.round((WIDTH - width) / 2), Math.round((HEIGHT - height) / 2));
  return canvas.encode('png');
}

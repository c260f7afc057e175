import type { Box, Scene, VacancyBox } from '../layout/index.ts';
import { drawGrid } from './axis.ts';
import { drawBarLabels, drawBars } from './bars.ts';
import { type Pen, block, frame, hline } from './pen.ts';
import { beginText, textAt } from './text.ts';

/** px between two lines of the hatching, at 45°. */
const HATCH = 7;
const DASH: readonly number[] = [4, 3];
const PAD = 4;

/** The ground of the posts' rows, with the grid over it. */
export function drawPostsGround(pen: Pen, scene: Scene): void {
  const ground = scene.tenures?.ground;
  if (ground === undefined) return;
  const { colours, forcedColors } = pen.theme;
  const { x, y, width, height } = ground;
  if (!forcedColors) {
    pen.ctx.fillStyle = colours.wash;
    block(pen, x, y, width, height);
    clipTo(pen, ground);
    drawGrid(pen, scene);
    pen.ctx.restore();
  }
  pen.ctx.fillStyle = colours.line;
  hline(pen, y + height, x, x + width);
}

/** No event is at hand under a tenure's bar, and no category gives it a hue. */
const NONE = -1;

/** Tenures and vacancies, in ink alone. */
export function drawTenures(pen: Pen, { tenures }: Scene): void {
  if (tenures === undefined) return;
  for (const box of tenures.vacancies) drawVacancy(pen, box);
  // Lines that join events across the lanes do not run through its words.
  pen.ctx.fillStyle = pen.theme.colours.paper;
  for (const { x, y, width, height } of tenures.bars) block(pen, x, y, width, height);
  const inked: Pen = { ...pen, theme: { ...pen.theme, other: pen.theme.colours['ink-3'] } };
  const bars = tenures.bars.map((bar) => ({ ...bar, row: NONE, category: NONE }));
  drawBars(inked, { bars });
  drawBarLabels(inked, { bars });
}

function drawVacancy(pen: Pen, box: VacancyBox): void {
  const { ctx, theme } = pen;
  const { colours } = theme;
  const { x, y, width, height } = box;
  ctx.fillStyle = colours.paper;
  block(pen, x, y, width, height);
  ctx.strokeStyle = theme.forcedColors ? colours.ink : colours.mid;
  if (!theme.forcedColors) drawHatching(pen, box);
  ctx.setLineDash(DASH as number[]);
  frame(pen, x, y, width, height);
  ctx.setLineDash([]);
  if (box.selected) {
    ctx.strokeStyle = theme.select;
    frame(pen, x - 4, y - 4, width + 8, height + 8, 2);
  }
  drawWord(pen, box);
}

/** Lines at 45° whose places follow the drawing, so that they stand still while the box is cut at an edge. */
function drawHatching(pen: Pen, box: VacancyBox): void {
  const { ctx } = pen;
  const { x, y, width, height } = box;
  clipTo(pen, box);
  ctx.lineWidth = 1;
  ctx.beginPath();
  const step = HATCH * Math.SQRT2;
  const first = Math.floor((x - height) / step) * step;
  for (let at = first; at < x + width; at += step) {
    ctx.moveTo(at, y + height);
    ctx.lineTo(at + height, y);
  }
  ctx.stroke();
  ctx.restore();
}

function drawWord(pen: Pen, { word, y, height }: VacancyBox): void {
  if (word === undefined) return;
  const { colours } = pen.theme;
  pen.ctx.fillStyle = colours.paper;
  block(pen, word.x - PAD, y + 2, word.width + 2 * PAD, height - 4);
  beginText(pen, 'barNote', colours['ink-2'], true);
  textAt(pen, word.text, 'barNote', word.x, y + height / 2 + 0.5);
}

function clipTo({ ctx }: Pen, { x, y, width, height }: Box): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(x, y, width, height);
  ctx.clip();
}

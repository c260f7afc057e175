/** Words that stand beside the scene of a picture, where the page has elements of its own. */
import type { SceneFigure } from './figure.ts';
import type { Pen } from './pen.ts';
import { directionOfText, wrap } from './text.ts';

const NAME = { width: 140, lineHeight: 17 } as const;

/** What the page has in its gutter. */
export function drawLaneNames(pen: Pen, { lanes, scene }: SceneFigure): void {
  const { ctx, theme } = pen;
  if (scene.plot.left < NAME.width) return;
  ctx.textBaseline = 'alphabetic';
  for (const { lane, name, counts } of lanes) {
    const top = lane.field === 0 ? lane.y + 15 : lane.spineY + (lane.isDown ? 12 : -16);
    ctx.direction = directionOfText(name);
    ctx.textAlign = 'left';
    ctx.font = `600 13px ${theme.sans}`;
    ctx.fillStyle = theme.colours.ink;
    ctx.fillText(cut(pen, name), 0, top);
    ctx.font = `400 12px ${theme.sans}`;
    ctx.fillStyle = theme.colours['ink-3'];
    ctx.direction = 'ltr';
    ctx.fillText(counts, 0, top + NAME.lineHeight);
  }
}

/** A name that fits beside its lane. */
function cut(pen: Pen, name: string): string {
  const { ctx } = pen;
  if (ctx.measureText(name).width <= NAME.width) return name;
  const letters = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
  while (letters.length > 1 && ctx.measureText(`${letters.join('')}…`).width > NAME.width)
    letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Words where the page has a button for what did not fit. */
export function drawFolds(pen: Pen, { folds }: SceneFigure): void {
  const { ctx, theme } = pen;
  ctx.font = `400 12px ${theme.sans}`;
  ctx.fillStyle = theme.colours['ink-2'];
  ctx.direction = 'ltr';
  ctx.textAlign = 'left';
  for (const { x, y, text } of folds) ctx.fillText(text, x, y + 16);
}

const POST = { lineHeight: 13, inset: 4 } as const;

/** The posts over the lanes: in the gutter on two lines, without one over their bars. */
export function drawPostNames(pen: Pen, { posts, scene }: SceneFigure): void {
  const { ctx, theme } = pen;
  const isBeside = scene.plot.left >= NAME.width;
  ctx.font = `600 12px ${theme.sans}`;
  ctx.fillStyle = theme.colours.ink;
  ctx.textBaseline = 'alphabetic';
  ctx.textAlign = 'left';
  for (const { y, height, name } of posts) {
    ctx.direction = directionOfText(name);
    const lines = isBeside ? wrap(name, NAME.width, (text) => ctx.measureText(text).width) : [name];
    const two =
      lines.length > 2 ? [lines[0] ?? '', cut(pen, lines.slice(1).join(' '))] : [...lines];
    const top = y + (height - two.length * POST.lineHeight) / 2;
    two.forEach((line, at) => ctx.fillText(line, POST.inset, top + at * POST.lineHeight + 10));
  }
}

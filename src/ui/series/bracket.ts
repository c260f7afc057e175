import type { Scene, Thread } from '../../layout/index.ts';
import type { Gap, Store } from '../../store/index.ts';

/** A bracket over two dots of a thread, px in the chart. */
export interface Bracket {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Its event lies outside the picture: the bracket has no foot there. */
  readonly opensLeft: boolean;
  readonly opensRight: boolean;
  readonly text: string;
  /** Middle and top of the text, and half its width with padding. */
  readonly textX: number;
  readonly textY: number;
  readonly half: number;
}

/** Over the circles, which are 19 high. */
const OVER = 16;
const TEXT_HEIGHT = 16;
const PADDING = 10;

/**
 * The bracket of a gap: its text stands on it, or above where it would cover the circles beside. Undefined where
 * nothing of it is in view.
 */
export function bracketOf(
  { plot, window }: Pick<Scene, 'plot' | 'window'>,
  { columns }: Store,
  { y }: Thread,
  gap: Gap,
  text: string,
  textWidth: number,
): Bracket | undefined {
  const perPixel = (window.end - window.start) / (plot.right - plot.left);
  const xOf = (row: number): number =>
    plot.left + ((columns.anchor[row] ?? 0) - window.start) / perPixel;
  const [from, to] = [xOf(gap.from), xOf(gap.to)];
  const x0 = Math.max(plot.left, Math.min(from, to));
  const x1 = Math.min(plot.right, Math.max(from, to));
  if (x1 < x0) return undefined;
  const half = textWidth / 2 + PADDING / 2;
  const fits = x1 - x0 >= textWidth + 2 * PADDING;
  const top = y - OVER;
  return {
    x0,
    x1,
    y: top,
    opensLeft: from < plot.left,
    opensRight: to > plot.right,
    text,
    half,
    textX: Math.max(plot.left + half, Math.min(plot.right - half, (x0 + x1) / 2)),
    textY: fits ? top - TEXT_HEIGHT / 2 : top - TEXT_HEIGHT - 1,
  };
}

/** Those whose text does not run into that of one before. */
export const withoutOverlaps = (brackets: readonly Bracket[]): readonly Bracket[] =>
  brackets.filter((bracket, at) =>
    brackets
      .slice(0, at)
      .every(({ textX, half }) => Math.abs(textX - bracket.textX) >= half + bracket.half),
  );

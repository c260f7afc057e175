import type { TimeWindow } from '../time/index.ts';
import type { RowIndex } from './rows.ts';

/** What a frame knows: window, ms per px, edges of the plot, and where an instant stands between them. */
export interface Frame {
  readonly window: TimeWindow;
  readonly scale: number;
  readonly left: number;
  readonly right: number;
  readonly selected: number | undefined;
  readonly focused: number | undefined;
  /** px; far instants are kept within a screen or two of the plot, so that nobody draws to infinity. */
  x(instant: number): number;
}

const OUTSIDE = 4000;

export function frameOf(
  window: TimeWindow,
  left: number,
  right: number,
  selected: number | undefined,
  focused: number | undefined,
): Frame {
  const scale = scaleOf(window, left, right);
  const x = (instant: number): number =>
    Math.max(left - OUTSIDE, Math.min(right + OUTSIDE, left + (instant - window.start) / scale));
  return { window, scale, left, right, selected, focused, x };
}

/** ms per px of a window between two edges. */
export const scaleOf = ({ start, end }: TimeWindow, left: number, right: number): number =>
  (end - start) / (right - left);

/** Whether a row's date touches a window, certainly or possibly. */
export const touches = (index: RowIndex, row: number, window: TimeWindow): boolean =>
  index.since(row) < window.end && index.until(row) >= window.start;

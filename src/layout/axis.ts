import { type AxisCell, UNIT_MS, axisTiers, civilOf } from '../time/index.ts';
import type { Frame } from './frame.ts';
import { M } from './metrics.ts';
import type { RowIndex } from './rows.ts';
import type { AxisMark, LayoutInput, Scene } from './scene.ts';
import { firstAt } from './sorted.ts';

const LABEL_LEAST = 34;
const PAD = 5;
/** px between minor labels. */
const APART = 6;

/** The two tiers in px. Major labels stick to the plot's edge and are left out where the cell is under 34 wide. */
export function axisIn(
  input: LayoutInput,
  index: RowIndex,
  frame: Frame,
  y: number,
): Scene['axis'] {
  const { clocks } = index;
  const hours = (clocks.keys[firstAt(clocks, frame.window.start)] ?? Infinity) < frame.window.end;
  const tiers = axisTiers(frame.window, frame.right - frame.left, input.words, { hours });
  return {
    y,
    height: M.axis,
    row: tiers.row,
    minor: spaced(input, frame, tiers.minor),
    major: tiers.major.map((cell) => majorMark(input, frame, cell)),
  };
}

function edges(frame: Frame, cell: AxisCell): [number, number] {
  const clip = (x: number): number => Math.max(frame.left, Math.min(frame.right, x));
  return [clip(frame.x(cell.start)), clip(frame.x(cell.end))];
}

/**
 * Minor cells of years and more whose labels are wider than they are: only each second, third, … is labelled, the same
 * ones however the window moves.
 */
function spaced(input: LayoutInput, frame: Frame, cells: readonly AxisCell[]): AxisMark[] {
  // The longest: cells beside the year 1 are shorter, there was no year 0.
  const length = Math.max(...cells.map(({ start, end }) => end - start));
  const years = Math.round(length / UNIT_MS.year);
  const wide = ({ label }: AxisCell): number => input.measureText(label, 'axisMinor') + APART;
  const room = frame.x(frame.window.start + length) - frame.left;
  const every = years && Math.ceil(Math.max(...cells.map(wide)) / room);
  return cells.map((cell) => {
    const isLeftOut = every > 1 && Math.floor(civilOf(cell.start).year / years) % every !== 0;
    const mark = minorMark(input, frame, cell);
    return isLeftOut ? { ...mark, labelX: undefined } : mark;
  });
}

/** Minor labels stand in the middle of the whole cell, or not at all. */
function minorMark(input: LayoutInput, frame: Frame, cell: AxisCell): AxisMark {
  const [x0, x1] = edges(frame, cell);
  const half = input.measureText(cell.label, 'axisMinor') / 2;
  const middle = (frame.x(cell.start) + frame.x(cell.end)) / 2;
  const fits = cell.label !== '' && middle - half >= frame.left && middle + half <= frame.right;
  return { ...cell, x0, x1, labelX: fits ? middle - half : undefined };
}

function majorMark(input: LayoutInput, frame: Frame, cell: AxisCell): AxisMark {
  const [x0, x1] = edges(frame, cell);
  const room = Math.max(LABEL_LEAST, input.measureText(cell.label, 'axisMajor') + PAD);
  return { ...cell, x0, x1, labelX: cell.label !== '' && x1 - x0 >= room ? x0 + PAD : undefined };
}

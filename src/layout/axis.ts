import { type AxisCell, axisTiers } from '../time/index.ts';
import type { Frame } from './frame.ts';
import { M } from './metrics.ts';
import type { RowIndex } from './rows.ts';
import type { AxisMark, LayoutInput, Scene } from './scene.ts';
import { firstAt } from './sorted.ts';

const LABEL_LEAST = 34;
const PAD = 5;

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
    minor: tiers.minor.map((cell) => minorMark(input, frame, cell)),
    major: tiers.major.map((cell) => majorMark(input, frame, cell)),
  };
}

function edges(frame: Frame, cell: AxisCell): [number, number] {
  const clip = (x: number): number => Math.max(frame.left, Math.min(frame.right, x));
  return [clip(frame.x(cell.start)), clip(frame.x(cell.end))];
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

import { lowerBound } from '../base/index.ts';
import type { LaneParts } from './lane-context.ts';
import type { AxisMark, Box, Lane } from './scene.ts';

/** The events of a lane in a unit of the axis. */
export interface Gathered {
  readonly id: string;
  readonly rows: readonly number[];
  readonly box: Box;
}

/**
 * The marks and pills of many lanes by lane and unit of the axis, so that the spoken twin stays small however many are
 * drawn. Labelled ones have stops of their own.
 * @param lanes those that are shown, from top to bottom
 */
export function gather(
  parts: LaneParts,
  lanes: readonly Lane[],
  units: readonly AxisMark[],
  anchors: Float64Array,
): Gathered[] {
  const labelled = new Set(parts.labels.map(({ row }) => row));
  const found = new Map<string, { rows: number[]; box: Box }>();
  const add = (row: number, y: number): void => {
    const lane = lanes[lowerBound(0, lanes.length, y, (at) => bottomOf(lanes[at] as Lane))];
    const anchor = anchors[row] as number;
    const after = lowerBound(0, units.length, anchor, (at) => units[at]?.end ?? Infinity);
    const unit = units[Math.min(after, units.length - 1)];
    if (lane === undefined || unit === undefined) return;
    const id = `lane:${lane.id}:${unit.start}`;
    const known = found.get(id);
    if (known) known.rows.push(row);
    else found.set(id, { rows: [row], box: boxOf(lane, unit) });
  };
  for (const { row, y } of parts.marks) if (!labelled.has(row)) add(row, y);
  for (const { rows, y } of parts.clusters) for (const row of rows) add(row, y);
  return [...found].map(([id, { rows, box }]) => ({ id, rows, box }));
}

const bottomOf = ({ y, height }: Lane): number => y + height;

const boxOf = (lane: Lane, { x0, x1 }: AxisMark): Box => ({
  x: x0,
  y: lane.stripY,
  width: x1 - x0,
  height: lane.stripHeight,
});

import type { LaneRules } from './lane-rules.ts';
import { M } from './metrics.ts';
import type { RowIndex } from './rows.ts';
import type { Lane, LayoutInput } from './scene.ts';

/** Heights and edges that no window changes. */
export interface Geometry {
  readonly left: number;
  readonly right: number;
  readonly axisY: number;
  readonly lanes: readonly Lane[];
  /** Top of the rows over the lanes (`LayoutInput.tenures`). */
  readonly topRowsY: number;
  /** Top of the first bar. */
  readonly barsY: number;
}

const FIELD_LEAST = 96;
/** Share of the height that the label field takes whatever stands below it, and at most. */
const FIELD_SHARE = [0.36, 0.6] as const;
/** Between spine and strip, and between axis and bars. */
const GAPS = 3 + 12;
/** Of the highest label, a gap included. */
const LABEL_HEIGHT = 62;

/** Divides the height: without lanes the field, the spine and the axis under it; with lanes as their rules say. */
export function geometryOf(
  input: LayoutInput,
  index: RowIndex,
  rules: LaneRules | undefined,
): Geometry {
  const gutter = input.lanes !== 'none' && input.width >= M.gutterFrom ? M.gutter : M.inset;
  const left = gutter;
  const right = Math.max(left + 40, input.width - M.inset);
  const below = belowHeight(index, input.height);
  return rules === undefined
    ? onlyLane(input, index, { left, right }, below)
    : rules.geometry(input, index, { left, right }, below);
}

/** How many rows of bars a picture of that height has. */
export function barRowsOf(height: number): number {
  const [least, most] = M.barRows;
  return Math.max(least, Math.min(most, Math.round((height * M.barShare) / M.barPitch)));
}

/** A guess at the room that bars and threads want; the real one follows the resolution level. */
function belowHeight(index: RowIndex, height: number): number {
  const rows = barRowsOf(height);
  const ranges = index.ranges.rows.length;
  const bars = Math.min(rows, ranges) * M.barPitch + (ranges > rows ? M.foldHeight + 4 : 0);
  const threads = Math.min(M.threadMax, index.threads.length) * M.threadPitch;
  const more = index.threads.length > M.threadMax ? M.foldHeight + 4 : 0;
  return bars + threads + more + 6;
}

export type Edges = Pick<Geometry, 'left' | 'right'>;

function onlyLane(input: LayoutInput, index: RowIndex, edges: Edges, below: number): Geometry {
  const share = input.height - M.flag - M.strip - M.axis - GAPS - below;
  const [floor, ceiling] = FIELD_SHARE;
  const wanted = Math.max(input.height * floor, Math.min(share, input.height * ceiling));
  // A few labels need no tall field, however many stand on top of each other.
  const labels = index.sizeOf(0) + (index.extra[0]?.rows.length ?? 0);
  const least = labels === 0 ? 0 : FIELD_LEAST;
  const field = Math.round(Math.max(least, Math.min(wanted, labels * LABEL_HEIGHT)));
  const spineY = M.flag + field;
  const value = index.plan.lanes[0];
  const lane: Lane = {
    id: '',
    name: '',
    count: value?.count ?? 0,
    total: value?.total ?? 0,
    others: 0,
    y: 0,
    height: spineY + M.strip,
    spineY,
    stripY: spineY + 3,
    stripHeight: M.strip - 2,
    labelTop: M.flag,
    field,
    isDown: false,
    head: 0,
  };
  const axisY = spineY + M.strip + 3;
  return { ...edges, axisY, lanes: [lane], topRowsY: 0, barsY: axisY + M.axis + 12 };
}

import { M } from './metrics.ts';
import type { RowIndex } from './rows.ts';
import type { Lane, LayoutInput } from './scene.ts';

/** Heights and edges that no window changes. */
export interface Geometry {
  readonly left: number;
  readonly right: number;
  readonly axisY: number;
  readonly lanes: readonly Lane[];
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
/** Least and greatest label field of a lane, and how many lanes have one whatever the height. */
const LANE_FIELD = [88, 170] as const;
const LANES_WITH_FIELD = [2, 4] as const;

/** Divides the height: without lanes the field, the spine and the axis under it; with lanes the axis on top. */
export function geometryOf(input: LayoutInput, index: RowIndex): Geometry {
  const gutter = input.lanes !== 'none' && input.width >= M.gutterFrom ? M.gutter : M.inset;
  const left = gutter;
  const right = Math.max(left + 40, input.width - M.inset);
  const below = belowHeight(index, input.height);
  return input.lanes === 'none'
    ? onlyLane(input, index, { left, right }, below)
    : manyLanes(input, index, { left, right }, below);
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

type Edges = Pick<Geometry, 'left' | 'right'>;

function onlyLane(input: LayoutInput, index: RowIndex, edges: Edges, below: number): Geometry {
  const share = input.height - M.flag - M.strip - M.axis - GAPS - below;
  const [floor, ceiling] = FIELD_SHARE;
  const wanted = Math.max(input.height * floor, Math.min(share, input.height * ceiling));
  // A few labels need no tall field, however many stand on top of each other.
  const labels = (index.spine[0]?.rows.length ?? 0) + (index.extra[0]?.rows.length ?? 0);
  const least = labels === 0 ? 0 : FIELD_LEAST;
  const field = Math.round(Math.max(least, Math.min(wanted, labels * LABEL_HEIGHT)));
  const spineY = M.flag + field;
  const value = index.plan.lanes[0];
  const lane: Lane = {
    id: '',
    name: '',
    count: value?.count ?? 0,
    total: value?.total ?? 0,
    y: 0,
    height: spineY + M.strip,
    spineY,
    stripY: spineY + 3,
    stripHeight: M.strip - 2,
    labelTop: M.flag,
  };
  const axisY = spineY + M.strip + 3;
  return { ...edges, axisY, lanes: [lane], barsY: axisY + M.axis + 12 };
}

function manyLanes(input: LayoutInput, index: RowIndex, edges: Edges, below: number): Geometry {
  const values = index.plan.lanes;
  const axisY = M.flag;
  const top = axisY + M.axis;
  const strip = M.laneStrip;
  const spare = input.height - top - below - values.length * strip;
  const [least, most] = LANE_FIELD;
  const chosen = input.lanes === 'country' ? input.chosen.length : 0;
  const [few, many] = LANES_WITH_FIELD;
  const wanted = Math.max(Math.floor(spare / least), few, Math.min(many, chosen));
  const withField = Math.min(values.length, wanted);
  const field = Math.floor(Math.max(least, Math.min(most, spare / Math.max(1, withField))));
  let y = top;
  const lanes = values.map((value, i): Lane => {
    const labels = i < withField ? field : 0;
    const spineY = y + labels + 5;
    const lane = {
      ...value,
      y,
      height: labels + strip,
      spineY,
      stripY: spineY + 3,
      stripHeight: strip - 10,
      labelTop: labels > 0 ? y + 4 : spineY,
    };
    y += lane.height;
    return lane;
  });
  return { ...edges, axisY, lanes, barsY: y + 12 };
}

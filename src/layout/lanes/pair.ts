import type { Edges, Geometry } from '../geometry.ts';
import { M } from '../metrics.ts';
import type { LaneValue } from '../plan.ts';
import type { Lane, LayoutInput } from '../scene.ts';
import { headOf, laneAt } from './lane-at.ts';

/** Least and greatest label field of each side, and how many of the other lanes are reckoned with. */
const FIELD = [120, 240] as const;
const OTHERS = 3;
const AIR = 4;
const UNDER_SPINE = 3;

/**
 * The pair view: two lanes face each other across the axis, labels of the upper one going up and of the lower one
 * going down; the other lanes are strips below (VISUAL 4).
 */
export function pairGeometry(
  input: LayoutInput,
  values: readonly LaneValue[],
  edges: Edges,
  below: number,
): Geometry {
  const [first, second, ...rest] = values;
  const head = headOf(input);
  const topRowsY = M.flag;
  // Rows over the lanes (posts, envoys) stand between topRowsY and the upper lane.
  const top = topRowsY + (input.tenures?.height ?? 0);
  const side = head + AIR + UNDER_SPINE + M.lanePairStrip;
  const strips = Math.min(OTHERS, rest.length) * (M.laneCollapsed + head);
  const spare = input.height - top - M.axis - 2 * side - strips - below - 12;
  const field = Math.round(Math.max(FIELD[0], Math.min(FIELD[1], spare / 2)));
  const lanes: Lane[] = [];
  let y = top;
  if (first) lanes.push(upper(first, y, field, head));
  y += side + field;
  const axisY = y;
  y += M.axis;
  if (second) lanes.push(lower(second, y, field, head));
  y += side + field;
  for (const value of rest) {
    const isExpanded = input.laneChoices?.expanded.includes(value.id) === true;
    const lane = laneAt(input, value, y, isExpanded ? FIELD[0] : 0, M.laneCollapsed);
    lanes.push(lane);
    y += lane.height;
  }
  return { ...edges, axisY, topRowsY, lanes, barsY: y + 12 };
}

function upper(value: LaneValue, y: number, field: number, head: number): Lane {
  const spineY = y + head + AIR + field;
  return {
    ...value,
    y,
    height: head + AIR + field + UNDER_SPINE + M.lanePairStrip,
    spineY,
    stripY: spineY + UNDER_SPINE,
    stripHeight: M.lanePairStrip,
    labelTop: y + head + AIR,
    field,
    isDown: false,
    head,
  };
}

/** The mirror image of the upper one; its name stands at its foot. */
function lower(value: LaneValue, y: number, field: number, head: number): Lane {
  const spineY = y + M.lanePairStrip + UNDER_SPINE;
  return {
    ...value,
    y,
    height: head + AIR + field + UNDER_SPINE + M.lanePairStrip,
    spineY,
    stripY: y,
    stripHeight: M.lanePairStrip,
    labelTop: spineY,
    field,
    isDown: true,
    head,
  };
}

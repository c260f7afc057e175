import type { Edges, Geometry } from '../geometry.ts';
import { M } from '../metrics.ts';
import type { LaneValue } from '../plan.ts';
import type { RowIndex } from '../rows.ts';
import type { Lane, LayoutInput } from '../scene.ts';
import { headOf, laneAt } from './lane-at.ts';
import { pairGeometry } from './pair.ts';

/** Least and greatest label field of a lane, and how many lanes have one whatever the height. */
const FIELD = [88, 170] as const;
const WITH_FIELD = [2, 4] as const;

/** Divides the height of several lanes: the axis on top, or a pair on both sides of it. */
export function lanesGeometry(
  input: LayoutInput,
  index: RowIndex,
  edges: Edges,
  below: number,
): Geometry {
  const { lanes } = index.plan;
  const isPair = input.pair?.every((id, at) => lanes[at]?.id === id) === true;
  return isPair ? pairGeometry(input, lanes, edges, below) : underAxis(input, lanes, edges, below);
}

function underAxis(
  input: LayoutInput,
  values: readonly LaneValue[],
  edges: Edges,
  below: number,
): Geometry {
  const axisY = M.flag;
  const topRowsY = axisY + M.axis;
  // Rows over the lanes (posts, envoys) stand between topRowsY and the first lane.
  const top = topRowsY + (input.tenures?.height ?? 0);
  const spare = input.height - top - below - values.length * (M.laneStrip + headOf(input));
  const fields = fieldsOf(input, values, spare);
  let y = top;
  const lanes = values.map((value): Lane => {
    const lane = laneAt(input, value, y, fields(value.id));
    y += lane.height;
    return lane;
  });
  return { ...edges, axisY, topRowsY, lanes, barsY: y + 12 };
}

/** Height of each lane's label field: the first ones with events have one, as far as there is room, and what was expanded. */
function fieldsOf(
  input: LayoutInput,
  values: readonly LaneValue[],
  spare: number,
): (id: string) => number {
  const [least, most] = FIELD;
  const { collapsed = [], expanded = [] } = input.laneChoices ?? {};
  const chosen = input.lanes === 'country' ? input.chosen.length : 0;
  const [few, many] = WITH_FIELD;
  const wanted = Math.max(Math.floor(spare / least), few, Math.min(many, chosen));
  const able = values.filter(({ id, count }) => count > 0 && !collapsed.includes(id));
  const withField = new Set(able.slice(0, wanted).map(({ id }) => id));
  for (const id of expanded) withField.add(id);
  const field = Math.floor(Math.max(least, Math.min(most, spare / Math.max(1, withField.size))));
  return (id) => (withField.has(id) ? field : 0);
}

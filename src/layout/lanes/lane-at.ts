import { M } from '../metrics.ts';
import type { LaneValue } from '../plan.ts';
import type { Lane, LayoutInput } from '../scene.ts';

/** Over the spine of a lane with labels and of one without, over its highest label, and between spine and strip. */
const AIR = 5;
const AIR_STRIP = 7;
const FIELD_AIR = 4;
const UNDER_SPINE = 3;

/** Height of a lane's line for its name: none where the gutter beside the plot has it. */
export const headOf = ({ width }: LayoutInput): number => (width >= M.gutterFrom ? 0 : M.laneHead);

/** A lane from `y` down: its name where there is no gutter, its labels, its spine, its strip. */
export function laneAt(
  input: LayoutInput,
  value: LaneValue,
  y: number,
  field: number,
  stripHeight: number = input.laneChoices?.collapsed.includes(value.id)
    ? M.laneCollapsed
    : M.laneStrip,
): Lane {
  const head = headOf(input);
  const under = input.tenures?.under(value.id) ?? 0;
  const spineY = y + head + (field > 0 ? field + AIR : AIR_STRIP);
  return {
    ...value,
    y,
    height: head + field + under + stripHeight,
    spineY,
    stripY: spineY + UNDER_SPINE,
    stripHeight: stripHeight - (field > 0 ? AIR : AIR_STRIP) - UNDER_SPINE - 2,
    labelTop: field > 0 ? y + head + FIELD_AIR : spineY,
    field: field > 0 ? field + AIR - FIELD_AIR : 0,
    isDown: false,
    head,
  };
}

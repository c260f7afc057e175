import type { LayoutInput } from './scene.ts';
import type { Sorted } from './sorted.ts';

/** A lane's value before it has a place. */
export interface LaneValue {
  readonly id: string;
  readonly name: string;
  /** Matching events that have it, all that have it, and how many of them are shown dimmed. */
  readonly count: number;
  readonly total: number;
  readonly others: number;
}

/** Which lanes there are, in their order, and which of them draws which row. */
export interface LanePlan {
  readonly lanes: readonly LaneValue[];
  /** Lane that owns a row, index into `lanes`: it labels and counts it. −1 where its lane is folded away. */
  owner(row: number): number;
  /** Matching rows of a lane that another one owns: its rings. By anchor; made when first asked for. */
  guests(lane: number): Sorted;
  /** Rows of a lane that do not match, by anchor; made when first asked for. */
  dimmed(lane: number): Sorted;
  readonly foldedLanes: number;
}

export const NOTHING: Sorted = { rows: new Uint32Array(0), keys: new Float64Array(0) };

/** Without lanes: one that has everything. */
export function onlyLane({ rows, store }: LayoutInput): LanePlan {
  const lane = { id: '', name: '', count: rows.length, total: store.size, others: 0 };
  const none = (): Sorted => NOTHING;
  return { lanes: [lane], owner: () => 0, guests: none, dimmed: none, foldedLanes: 0 };
}

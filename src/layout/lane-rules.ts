import type { Edges, Geometry } from './geometry.ts';
import type { LaneContext, LaneParts } from './lane-context.ts';
import type { LanePlan } from './plan.ts';
import type { RowIndex } from './rows.ts';
import type { LayoutInput } from './scene.ts';
import type { Sorted } from './sorted.ts';

/** A block of time as far as a lane's guests are concerned. */
export interface BesidesInput {
  readonly start: number;
  readonly scale: number;
  readonly columns: number;
  readonly plotColumns: number;
  readonly guests: Sorted;
  readonly dimmed: Sorted;
  /** Whether its rings are the picture's point, as on the sides of a pair: then none is left to a band. */
  readonly isSide: boolean;
}

/** What a lane of a block shows beside its own events, as many as there is room for. */
export interface Besides {
  /** Rings of events that another lane owns; where they are too many, pieces of the spine: pairs of first and last instant. */
  readonly rings: Sorted;
  readonly bands: Float64Array;
  /** Events that do not match, with their slots from the strip's far side. */
  readonly dims: Sorted & { readonly slots: Uint8Array };
}

/**
 * What a layout with lanes knows more than one without. It is an argument of `createLayout`, because a picture without
 * lanes must not wait for it: `laneRules` is the only value of it.
 */
export interface LaneRules {
  plan(input: LayoutInput): LanePlan;
  geometry(input: LayoutInput, index: RowIndex, edges: Edges, below: number): Geometry;
  besides(input: BesidesInput): Besides;
  /** Adds a frame's rings and dimmed marks of the lanes that are shown. */
  add(context: LaneContext, parts: LaneParts): void;
}

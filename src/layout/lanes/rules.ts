import type { LaneRules } from '../lane-rules.ts';
import { addBesides, besidesOf } from './besides.ts';
import { lanesGeometry } from './geometry.ts';
import { planLanes } from './plan.ts';

/** Lanes, for `createLayout`. */
export const laneRules: LaneRules = {
  plan: planLanes,
  geometry: lanesGeometry,
  besides: besidesOf,
  add: addBesides,
};

export type * from './scene.ts';
export { type TimelineLayout, createLayout } from './layout.ts';
export { layout } from './layout-once.ts';
export type { LaneRules } from './lane-rules.ts';
export { laneRules } from './lanes/rules.ts';
export { pairOf } from './lanes/pair-of.ts';
export { overview } from './overview.ts';
export { describe } from './describe.ts';
export { type Hit, hitTest } from './hit.ts';

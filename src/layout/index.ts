export type * from './scene.ts';
export { type TimelineLayout, createLayout, layout } from './layout.ts';
export { overview } from './overview.ts';
export { describe } from './describe.ts';
export { type Hit, hitTest } from './hit.ts';

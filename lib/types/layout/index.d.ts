export type * from './scene.js';
export { type TimelineLayout, createLayout, layout } from './layout.js';
export { overview } from './overview.js';
export { describe } from './describe.js';
export { type Hit, hitTest } from './hit.js';

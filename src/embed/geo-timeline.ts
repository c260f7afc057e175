// The entry that publishers load: geo-timeline.js.
import { defineTimeline } from './element.ts';

export { GeoTimelineElement } from './element.ts';
export type { TimelineEvents } from './types.ts';
export type { Dataset, Problem, Step, TimelineEvent, View } from '../model/index.ts';

defineTimeline();

// The entry that publishers load: geo-timeline.js.
import { defineTimeline } from './element.ts';

export { GeoTimelineElement } from './element.ts';

defineTimeline();

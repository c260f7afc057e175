export { PageAddress } from './address.ts';
export { followDocument } from './document.svelte.ts';
export { GeoTimelineElement, defineTimeline } from './element.ts';
export type { Page, PageHold, TimelineEvents } from './types.ts';

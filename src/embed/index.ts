export { PageAddress } from './address.ts';
export { followDocument } from './document.svelte.ts';
export {
  type Page,
  type PageHold,
  type TimelineEvents,
  GeoTimelineElement,
  defineTimeline,
} from './element.ts';

export { type Command, type KeyPress, commandFor } from './keys.ts';
export { type ZoomGestures, type ZoomHost, attachZoom } from './zoom.ts';
export { type MapZoom, type MapZoomHost, attachMapZoom } from './map-zoom.ts';
export { attachLongPress } from './long-press.ts';

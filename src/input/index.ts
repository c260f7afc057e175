export { type Command, type KeyPress, commandFor } from './keys.ts';
export { type ZoomGestures, type ZoomHost, attachZoom } from './zoom.ts';

export { pngPicture, svgPicture } from './download/picture.ts';
export { default as Lazy } from './Lazy.svelte';
export { fetchReading } from './load-reading.ts';
export { loadBlocs } from './load-blocs.ts';
export { loadColours } from './load-colours.ts';
export { loadWords } from './load-words.ts';
export { default as Root } from './Root.svelte';
export { showHint } from './panels/show-hint.ts';
export { dress, styled } from './style.ts';
export {
  type Controls,
  type Loading,
  type OwnFile,
  type Place,
  type Stale,
  type Spoken,
  type TimeDir,
  Session,
} from './session.svelte.ts';

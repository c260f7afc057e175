/** A part of its own: few pages show more than one source. */
export { mergeDatasets } from '../formats/index.ts';

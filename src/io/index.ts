export { assetUrl } from './assets.ts';
export { type FileAtHand, type FileRead, readFile } from './at-hand.ts';
export { markOnce } from './mark.ts';
export { type Merged, type Part, mergeDatasets } from './merge.ts';
export { fileName } from './problems.ts';
export { loadShapes } from './shapes.ts';
export {
  type Loaded,
  type LoadOptions,
  ReadBefore,
  loadData,
  loadSources,
  sourceUrl,
} from './sources.ts';
export { type Copy, type Fetch, prepareRecovery } from './fetch.ts';

export { assetUrl } from './assets.ts';
export { type FileAtHand, type FileRead, readFile } from './at-hand.ts';
export { markOnce } from './mark.ts';
export {
  type Loaded,
  type LoadOptions,
  ReadBefore,
  loadData,
  loadSources,
  sourceUrl,
} from './sources.ts';
export { type Copy, type Fetch, prepareRecovery } from './fetch.ts';

export { assetUrl } from './assets.ts';
export { type Merged, type Part, mergeDatasets } from './merge.ts';
export { fileName } from './problems.ts';
export { type Loaded, type LoadOptions, loadData, loadSources, sourceUrl } from './sources.ts';
export type { Fetch } from './fetch.ts';

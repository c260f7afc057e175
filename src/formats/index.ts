export type { Format, Loss, Losses, ReadOptions, ReadResult } from './types.ts';
export { loadDataset, prepareReader } from './load.ts';
export { readDataset } from './read.ts';
export { readJson } from './json.ts';
export { readCsv } from './csv.ts';

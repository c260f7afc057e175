export type { Format, Loss, Losses, ReadOptions, ReadResult } from './types.ts';
export { readDataset } from './read.ts';
export { readJson } from './json.ts';
export { readCsv } from './csv.ts';

export type {
  Format,
  Loss,
  Losses,
  ReadOptions,
  ReadResult,
  WriteFormat,
  WriteOptions,
  WriteResult,
} from './types.ts';
export { FORMATS, type FormatInfo, formatInfo } from './registry.ts';
export { loadDataset, prepareReader } from './load.ts';
export { writeDataset } from './write.ts';
export { WRITERS, type WriterInfo } from './writers.ts';
export { readDataset } from './read.ts';
export { type CheckOptions, checkDataset } from './check.ts';
export { lintDataset } from './lint/lint.ts';
export type { Finding, LintOptions } from './lint/types.ts';
export { readJson } from './json.ts';
export { readCsv } from './csv.ts';

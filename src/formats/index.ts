export type {
  CitationFormat,
  Format,
  Loss,
  Losses,
  ReadOptions,
  ReadResult,
  TableInfo,
  WriteFormat,
  WriteOptions,
  WriteResult,
} from './types.ts';
export { FORMATS, type FormatInfo, formatInfo } from './registry.ts';
export type { DayOrder, Epoch } from './date-types.ts';
export { type EncodingGuess, isEncoding } from './encodings.ts';
export { readingsOf } from './date-numeric.ts';
export { FORMAT_NAMES } from './format-names.ts';
export type { SaidColumns } from './table-mapping.ts';
export { TABLE_FIELDS, TAKES_MANY, type TableField } from './table-names.ts';
export { loadDataset, loadPlain, prepareReader } from './load.ts';
export { citeEvent, writeDataset } from './write.ts';
export { WRITERS, type WriterInfo } from './writers.ts';
export { readDataset } from './read.ts';
export { readDatasetAsync } from './read-async.ts';
export { type CheckOptions, checkDataset, checkDatasetAsync } from './check.ts';
export { lintDataset } from './lint/lint.ts';
export type { Finding, LintOptions } from './lint/types.ts';
export { readJson } from './json.ts';
export { type Merged, type Part, mergeDatasets } from './merge.ts';
export { markdownLink, markdownText } from './markdown-escape.ts';
export { markdownHtml } from './markdown-html.ts';
export { guarded } from './spreadsheet.ts';

import { assert } from '../base/index.ts';
import { readCsv } from './csv.ts';
import { readJson } from './json.ts';
import { readWith } from './read-with.ts';
import type { ReadOptions, ReadResult } from './types.ts';

/**
 * Reads a file into a dataset: our JSON or CSV, found by content, then by the name's extension. Bytes are UTF-8
 * or UTF-16 with a byte order mark. Never throws on data: whatever is wrong is a Problem that says where and what
 * to do, and everything that can be read is in the dataset.
 */
export function readDataset(
  input: string | Uint8Array | ArrayBuffer,
  options: ReadOptions = {},
): ReadResult {
  const result = readWith({ json: readJson, csv: readCsv }, input, options);
  assert(result !== undefined, 'every format has a reader');
  return result;
}

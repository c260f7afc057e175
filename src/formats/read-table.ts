import { readCsv } from './csv.ts';
import { readWith } from './read-with.ts';
import type { ReadResult } from './types.ts';

/** `readDataset` without the JSON reader's code; undefined for what is no table. */
export const readTable = (input: string | Uint8Array, name: string): ReadResult | undefined =>
  readWith({ csv: readCsv }, input, { name });

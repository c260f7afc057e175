import { readWith } from './read-with.ts';
import { READERS } from './readers.ts';
import type { ReadOptions, ReadResult } from './types.ts';

/** `readDataset` for formats that need no library; undefined for the others. */
export const readLight = (
  input: string | Uint8Array,
  options: ReadOptions,
): ReadResult | undefined => readWith(READERS, input, options);

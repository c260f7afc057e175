import { createNotes } from './notes.ts';
import { isParquet } from './parquet-detect.ts';
import { readNoted } from './read.ts';
import type { Notes, ReadOptions, ReadResult } from './types.ts';

/** `readDataset` for whoever can wait: with Parquet, whose library comes when it is needed. */
export async function readDatasetAsync(
  input: Uint8Array,
  options: ReadOptions = {},
  notes: Notes = createNotes(options.name ?? ''),
): Promise<ReadResult> {
  const { format = 'parquet' } = options;
  if (format !== 'parquet' || !isParquet(input)) return readNoted(input, options, notes);
  const { readParquet } = await import('./parquet.ts');
  return readParquet(input, options, notes);
}

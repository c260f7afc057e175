import type { Dataset } from '../model/index.ts';
import { createNotes } from './notes.ts';
import type { WriteOptions, WriteResult } from './types.ts';
import { WRITERS } from './writers.ts';

/** Writes a dataset as a file. Never throws on data; what the format cannot hold is counted in `losses`. */
export function writeDataset(dataset: Dataset, { format }: WriteOptions): WriteResult {
  const notes = createNotes('');
  const text = WRITERS[format].write(dataset, notes);
  return { bytes: new TextEncoder().encode(text), losses: notes.losses() };
}

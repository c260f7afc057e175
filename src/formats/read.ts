import type { Dataset } from '../model/index.ts';
import { decodeText } from './decode.ts';
import { detectFormat } from './detect.ts';
import { createNotes } from './notes.ts';
import { createPlaces } from './place.ts';
import { READERS } from './readers.ts';
import { createSource } from './source.ts';
import type { ReadOptions, ReadResult } from './types.ts';

const NOTHING: Dataset = { version: 1, events: [] };

/**
 * Reads a file into a dataset: any format of the registry, found by content, then by the name's extension. Bytes are
 * UTF-8 or UTF-16 with a byte order mark. Never throws on data: whatever is wrong is a Problem that says where and
 * what to do, and everything that can be read is in the dataset.
 */
export function readDataset(
  input: string | Uint8Array | ArrayBuffer,
  options: ReadOptions = {},
): ReadResult {
  const notes = createNotes(options.name ?? '');
  const { text, problem } = decodeText(input);
  if (problem !== undefined) notes.problem(problem.draft, createPlaces(text)(problem.offset));
  const source = createSource(text, options);
  const detected = detectFormat(source);
  if (!detected.ok) notes.problem({ severity: 'error', ...detected.draft });
  const format = detected.ok ? detected.format : undefined;
  const dataset = format === undefined ? NOTHING : READERS[format](source, notes);
  return { dataset, problems: notes.problems, losses: notes.losses(), format };
}

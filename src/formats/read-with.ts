import type { Dataset } from '../model/index.ts';
import { decodeText } from './decode.ts';
import { detectFormat } from './detect.ts';
import { createNotes } from './notes.ts';
import { createPlaces } from './place.ts';
import { createSource } from './source.ts';
import type { Format, Notes, ReadOptions, ReadResult, Reader } from './types.ts';

const NOTHING: Dataset = { version: 1, events: [] };

/** `readDataset` with the readers given; undefined for a file of a format that they do not have. */
export function readWith(
  readers: Readonly<Partial<Record<Format, Reader>>>,
  input: string | Uint8Array | ArrayBuffer,
  options: ReadOptions,
  notes: Notes = createNotes(options.name ?? ''),
): ReadResult | undefined {
  const { text, problem } = decodeText(input);
  if (problem !== undefined) notes.problem(problem.draft, createPlaces(text)(problem.offset));
  const source = createSource(text, options);
  const detected = detectFormat(source);
  if (!detected.ok) {
    notes.problem({ severity: 'error', ...detected.draft });
    return { dataset: NOTHING, problems: notes.problems, losses: [], format: undefined };
  }
  const dataset = readers[detected.format]?.(source, notes);
  if (dataset === undefined) return undefined;
  return { dataset, problems: notes.problems, losses: notes.losses(), format: detected.format };
}

import type { Dataset, Problem } from '../model/index.ts';
import { withAdvice } from '../time/index.ts';
import { decodeText } from './decode.ts';
import { unknownEncoding } from './file-drafts.ts';
import { guessEncodings, isEncoding } from './encodings.ts';
import { detectFormat } from './detect.ts';
import { createNotes } from './notes.ts';
import { isParquet } from './parquet-detect.ts';
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
  const { encoding } = options;
  const isKnown = encoding === undefined || isEncoding(encoding);
  if (!isKnown) notes.problem(unknownEncoding(encoding));
  const { text, problem: broken } = decodeText(input, isKnown ? encoding : undefined);
  // What is no text at all has no letters that could be wrong.
  const problem = isParquet(text) ? undefined : broken;
  if (problem !== undefined) notes.problem(problem.draft, createPlaces(text)(problem.offset));
  const source = createSource(text, options);
  const detected = detectFormat(source);
  if (!detected.ok) {
    notes.problem({ severity: 'error', ...detected.draft });
    return { dataset: NOTHING, problems: notes.problems, losses: [], format: undefined };
  }
  const { format } = detected;
  const dataset = readers[format]?.(source, notes);
  if (dataset === undefined) return undefined;
  const isOpen = problem !== undefined && encoding === undefined && typeof input !== 'string';
  const encodings = isOpen ? guessEncodings(new Uint8Array(input)) : undefined;
  const { problems, table } = notes;
  // In place: what is found out later is told to the same list.
  problems.forEach((each, i) => (problems[i] = withAdvice(each) as Problem));
  const found = { ...(table && { table }), ...(encodings && { encodings }) };
  return { dataset, problems, losses: notes.losses(), format, ...found };
}

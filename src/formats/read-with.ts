import type { Dataset, Problem } from '../model/index.ts';
import { decodeText } from './decode.ts';
import { detectFormat } from './detect.ts';
import { createPlaces } from './place.ts';
import type { Format, ReadOptions, ReadResult } from './types.ts';

/** Reads a text; what is wrong goes to `problems`. */
export type Reader = (text: string, name: string, problems: Problem[]) => Dataset;

/**
 * Decodes, detects and reads with the reader of the format found. undefined where that is not among `readers`:
 * then another set of them has to be asked.
 */
export function readWith(
  readers: Readonly<Partial<Record<Format, Reader>>>,
  input: string | Uint8Array | ArrayBuffer,
  { format, name = '' }: ReadOptions = {},
): ReadResult | undefined {
  const problems: Problem[] = [];
  const { text, problem } = decodeText(input);
  if (problem !== undefined)
    problems.push({
      severity: 'warning',
      ...problem.draft,
      source: name,
      ...createPlaces(text)(problem.offset),
    });
  const detected = detectFormat(text, format, name);
  if (!detected.ok) {
    problems.push({ severity: 'error', ...detected.draft, source: name });
    return { dataset: { version: 1, events: [] }, problems, losses: [], format: undefined };
  }
  const dataset = readers[detected.format]?.(text, name, problems);
  return dataset && { dataset, problems, losses: [], format: detected.format };
}

import type { Dataset, Problem } from '../model/index.ts';
import { readCsv } from './csv.ts';
import { decodeText } from './decode.ts';
import { detectFormat } from './detect.ts';
import { readJson } from './json.ts';
import { createPlaces } from './place.ts';
import type { Format, ReadOptions, ReadResult } from './types.ts';

const READERS: Readonly<
  Record<Format, (text: string, name: string, problems: Problem[]) => Dataset>
> = { json: readJson, csv: readCsv };

/**
 * Reads a file into a dataset: our JSON or CSV, found by content, then by the name's extension. Bytes are UTF-8
 * or UTF-16 with a byte order mark. Never throws on data: whatever is wrong is a Problem that says where and what
 * to do, and everything that can be read is in the dataset.
 */
export function readDataset(
  input: string | Uint8Array | ArrayBuffer,
  { format, name = '' }: ReadOptions = {},
): ReadResult {
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
  const dataset = READERS[detected.format](text, name, problems);
  return { dataset, problems, losses: [], format: detected.format };
}

import type { Problem } from '../model/index.ts';
import { decodeText } from './decode.ts';
import { readJson } from './json.ts';
import { createPlaces } from './place.ts';
import type { ReadResult } from './types.ts';

/** The text of a file; letters that are not in its encoding are told in `problems`. */
export function readText(
  input: string | Uint8Array | ArrayBuffer,
  name: string,
  problems: Problem[],
): string {
  const { text, problem } = decodeText(input);
  if (problem !== undefined)
    problems.push({
      severity: 'warning',
      ...problem.draft,
      source: name,
      ...createPlaces(text)(problem.offset),
    });
  return text;
}

/** Reads what is known to be our JSON. */
export function readJsonFile(input: string | Uint8Array, name: string): ReadResult {
  const problems: Problem[] = [];
  const dataset = readJson(readText(input, name, problems), name, problems);
  return { dataset, problems, losses: [], format: 'json' };
}

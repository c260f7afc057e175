import { readValue } from './json-value.ts';
import { createCodeReader } from './plain-countries.ts';
import type { ReadResult } from './types.ts';

function parsed(input: string | Uint8Array): unknown {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return JSON.parse(typeof input === 'string' ? input : decoder.decode(input)) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Reads our own JSON where there is nothing to say about it: UTF-8, no problem, countries as codes. undefined for
 * anything else: `readDataset` then says what is wrong and where. It is half of that reader's code.
 */
export function readPlainJson(input: string | Uint8Array): ReadResult | undefined {
  let isPlain = true;
  const dataset = readValue(
    parsed(input),
    () => (isPlain = false),
    createCodeReader(() => (isPlain = false)),
  );
  return isPlain ? { dataset, problems: [], losses: [], format: 'json' } : undefined;
}

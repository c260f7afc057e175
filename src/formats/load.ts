import type { ReadResult } from './types.ts';

/** Enough for a byte order mark and an indented beginning. */
const START = 64;

/** Whether a file begins as only JSON does; what is not UTF-8 is looked at more closely later. */
const beginsAsJson = (input: string | Uint8Array): boolean => {
  const start = input.slice(0, START);
  return /^\s*[{[]/.test(typeof start === 'string' ? start : new TextDecoder().decode(start));
};

/**
 * `readDataset` for pages: fetches the code of a reader when it is needed, and for our own JSON no other.
 * Rejects where that code cannot be fetched.
 */
export async function loadDataset(input: string | Uint8Array, name: string): Promise<ReadResult> {
  if (beginsAsJson(input)) return (await import('./read-json.ts')).readJsonFile(input, name);
  return (await import('./read.ts')).readDataset(input, { name });
}

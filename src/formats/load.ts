import type { ReadResult } from './types.ts';

/** Enough for an indented beginning. */
const START = 64;

function beginsAsJson(input: string | Uint8Array): boolean {
  const start = input.slice(0, START);
  return /^\s*[{[]/.test(typeof start === 'string' ? start : new TextDecoder().decode(start));
}

const readPlain = () => import('./read-plain.ts');
const readTable = () => import('./read-table.ts');

/** Asks for the code that a file of this name will probably need, so that it comes while the file does. */
export function prepareReader(name: string): void {
  (/\.[ct]sv$|\.txt$/i.test(name) ? readTable() : readPlain()).catch(() => undefined);
}

/**
 * `readDataset` for pages: the code that reads comes when it is needed, and for a table, or for JSON without a
 * problem, only what that takes. Rejects where the code cannot be fetched.
 */
export async function loadDataset(input: string | Uint8Array, name: string): Promise<ReadResult> {
  const result = beginsAsJson(input)
    ? (await readPlain()).readPlainJson(input)
    : (await readTable()).readTable(input, name);
  if (result !== undefined) return result;
  const { readDataset } = await import('./read.ts');
  return readDataset(input, { name });
}

import type { ReadResult } from './types.ts';

/** Enough for an indented beginning. */
const START = 64;

function beginsAsJson(input: string | Uint8Array): boolean {
  const start = input.slice(0, START);
  return /^\s*[{[]/.test(typeof start === 'string' ? start : new TextDecoder().decode(start));
}

const readPlain = () => import('./read-plain.ts');
const readAny = () => import('./read.ts');

/** Asks for the code that a file of this name will probably need, so that it comes while the file does. */
export function prepareReader(name: string): void {
  (/\.[ct]sv$|\.txt$/i.test(name) ? readAny() : readPlain()).catch(() => undefined);
}

/**
 * `readDataset` for pages: the code that reads comes when it is needed, and for JSON without a problem only what
 * that takes. Rejects where the code cannot be fetched.
 */
export async function loadDataset(input: string | Uint8Array, name: string): Promise<ReadResult> {
  if (beginsAsJson(input)) {
    const { readPlainJson } = await readPlain();
    const plain = readPlainJson(input);
    if (plain !== undefined) return plain;
  }
  const { readDataset } = await readAny();
  return readDataset(input, { name });
}

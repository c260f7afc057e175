import { isParquet } from './parquet-detect.ts';
import type { ReadOptions, ReadResult } from './types.ts';

/** Enough for an indented beginning. */
const START = 64;

function beginsAsJson(input: string | Uint8Array): boolean {
  const start = input.slice(0, START);
  return /^\s*[{[]/.test(typeof start === 'string' ? start : new TextDecoder().decode(start));
}

const readPlain = () => import('./read-plain.ts');
const readTable = () => import('./read-table.ts');
const readLight = () => import('./read-light.ts');
/** With the library for calendars. */
const readAll = () => import('./read.ts');

/** Asks for the code that a file of this name will probably need, so that it comes while the file does. */
export function prepareReader(name: string): void {
  const code = /\.ics$/i.test(name)
    ? readAll()
    : /\.mw$/i.test(name)
      ? readLight()
      : /\.[ct]sv$|\.txt$/i.test(name)
        ? readTable()
        : readPlain();
  code.catch(() => undefined);
}

export interface LoadOptions extends ReadOptions {
  /** Awaited between slices of a table, where it is read on a page's own thread and that has other things to do. */
  readonly pause?: ((share: number) => Promise<void>) | undefined;
}

/**
 * Our own table or JSON with nothing to say about it, read by little code, a table in slices; undefined for any other
 * file, and where options say how it is to be read.
 */
export async function loadPlain(
  input: string | Uint8Array,
  { pause, onProgress: _onProgress, name = '', ...said }: LoadOptions = {},
): Promise<ReadResult | undefined> {
  if (Object.values(said).some((value) => value !== undefined)) return undefined;
  return beginsAsJson(input)
    ? (await readPlain()).readPlainJson(input)
    : await (await readTable()).readTable(input, name, pause);
}

/**
 * `readDataset` for pages: the code that reads comes when it is needed, and for a table, or for JSON without a
 * problem, only what that takes. The one way to Parquet. Rejects where the code cannot be fetched.
 */
export async function loadDataset(
  input: string | Uint8Array,
  { pause, ...options }: LoadOptions = {},
): Promise<ReadResult> {
  const { format = 'parquet' } = options;
  if (typeof input !== 'string' && format === 'parquet' && isParquet(input))
    return (await import('./parquet.ts')).readParquet(input, options);
  const plain = await loadPlain(input, { ...options, pause });
  if (plain !== undefined) return plain;
  const light = (await readLight()).readLight(input, options);
  return light ?? (await readAll()).readDataset(input, options);
}

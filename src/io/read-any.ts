import { type ReadOptions, type ReadResult, loadDataset } from '../formats/index.ts';
import type { Prepared } from '../store/index.ts';

export interface Reading {
  /** Ends the reading; the promise then rejects with its reason. */
  readonly signal: AbortSignal;
  /** How much of a large source has been read, from 0 to 1. */
  readonly onReading?: (share: number) => void;
}
/** `prepared`: where a worker read it, what it has worked out for the store. */
export type AnyResult = ReadResult & { readonly prepared?: Prepared };

/** From this size on (bytes) reading must not hold up the page: some 20,000 to 40,000 rows, a tenth of a second. */
const LARGE = 2 * 2 ** 20;

/** Reads bytes or text with whichever reader fits, a large one without holding up the page; its bytes are gone then. */
export async function readAny(
  input: string | Uint8Array,
  options: ReadOptions,
  { signal, onReading }: Reading,
): Promise<AnyResult> {
  if (input.length < LARGE) return loadDataset(input, options);
  const { readLarge } = await import('./large/read-large.ts');
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  return readLarge(bytes, { ...options, signal, onProgress: (share) => onReading?.(share) });
}

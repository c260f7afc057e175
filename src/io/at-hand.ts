import type { ReadOptions, ReadResult } from '../formats/index.ts';
import type { Problem } from '../model/index.ts';
import type { Prepared } from '../store/index.ts';
import { MAX_BYTES, why } from './fetch.ts';
import { sourceProblem } from './problems.ts';
import { type Reading, readAny } from './read-any.ts';

/** A file that the reader has at hand, or a pasted text as one. */
export interface FileAtHand {
  readonly name: string;
  readonly blob: Blob;
}
/** `prepared`: where a worker read it, what it has worked out for the store. */
export interface FileRead {
  readonly result: ReadResult;
  readonly prepared: Prepared | undefined;
}

const failed = (problem: Problem): FileRead => ({
  result: {
    dataset: { version: 1, events: [] },
    problems: [problem],
    losses: [],
    format: undefined,
  },
  prepared: undefined,
});

async function bytesOf({ name, blob }: FileAtHand): Promise<Uint8Array | Problem> {
  if (blob.size > MAX_BYTES)
    return sourceProblem(
      name,
      'source-too-large',
      `file larger than ${MAX_BYTES / 2 ** 20} MB: "${name}"`,
      'split the file, or leave out what is not shown',
    );
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    // Moved, changed or removed since it was chosen; a folder; no right to read it.
    return sourceProblem(
      name,
      'file-not-read',
      `file not readable: "${name}"`,
      'choose it again; a folder cannot be read, and a file that changed has to be chosen anew',
    );
  }
}

/**
 * Reads a file of the reader's as the options say; a large one in a worker, so that the page stays free. May be asked
 * again with other options: the file keeps its bytes. What is wrong with the file is a Problem; rejects only when the
 * signal aborts.
 */
export async function readFile(
  file: FileAtHand,
  options: ReadOptions,
  reading: Reading,
): Promise<FileRead> {
  const bytes = await bytesOf(file);
  reading.signal.throwIfAborted();
  if (!(bytes instanceof Uint8Array)) return failed(bytes);
  try {
    const { prepared, ...result } = await readAny(bytes, { ...options, name: file.name }, reading);
    reading.signal.throwIfAborted();
    return { result, prepared };
  } catch (error) {
    reading.signal.throwIfAborted();
    return failed(await why(file.name, (part) => part.readingFailed(file.name, error)));
  }
}

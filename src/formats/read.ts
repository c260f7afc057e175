import { readIcs } from './ics.ts';
import { createNotes } from './notes.ts';
import { readWith } from './read-with.ts';
import { READERS } from './readers.ts';
import type { Format, Notes, ReadOptions, ReadResult, Reader } from './types.ts';

/** With the readers that bring a library. */
const ALL: Readonly<Record<Format, Reader>> = { ...READERS, ics: readIcs };

/**
 * Reads a file into a dataset: any format of the registry, found by content, then by the name's extension. Bytes are
 * UTF-8 or UTF-16 with a byte order mark, unless `options.encoding` says otherwise. Never throws on data: whatever is wrong is a Problem that says where and
 * what to do, and everything that can be read is in the dataset.
 */
export function readDataset(
  input: string | Uint8Array | ArrayBuffer,
  options: ReadOptions = {},
): ReadResult {
  return readNoted(input, options, createNotes(options.name ?? ''));
}

/** `readDataset` into notes of the caller, who may have more to say about the file. */
export function readNoted(
  input: string | Uint8Array | ArrayBuffer,
  options: ReadOptions,
  notes: Notes,
): ReadResult {
  const nothing = { dataset: { version: 1, events: [] }, problems: [], losses: [] } as const;
  return readWith(ALL, input, options, notes) ?? { ...nothing, format: undefined };
}

import type { Dataset, TimelineEvent } from '../model/index.ts';
import { bibTexOf } from './bibtex-write.ts';
import { entryCitation } from './cite.ts';
import { cslOf } from './csl-write.ts';
import { createNotes } from './notes.ts';
import { risOf } from './ris-write.ts';
import type { CitationFormat, WriteOptions, WriteResult } from './types.ts';
import { WRITERS } from './writers.ts';

/** Writes a dataset as a file. Never throws on data; what the format cannot hold is counted in `losses`. */
export function writeDataset(dataset: Dataset, { format }: WriteOptions): WriteResult {
  const notes = createNotes('');
  const text = WRITERS[format].write(dataset, notes);
  return { bytes: new TextEncoder().encode(text), losses: notes.losses() };
}

const CITE = { 'csl-json': cslOf, bibtex: bibTexOf, ris: risOf } as const;

/**
 * An event as an entry of its timeline, in a format of citations.
 * @param link where it is read; undefined where no address leads there
 */
export const citeEvent = (
  dataset: Dataset,
  event: TimelineEvent,
  link: string | undefined,
  format: CitationFormat,
): string => CITE[format]([entryCitation(dataset, event, link)], '');

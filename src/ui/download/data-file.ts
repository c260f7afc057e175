/** Datasets and citations as files: the writers come with this part. */
import {
  type CitationFormat,
  type Losses,
  WRITERS,
  type WriteFormat,
  citeEvent,
  writeDataset,
} from '../../formats/index.ts';
import type { Dataset, TimelineEvent } from '../../model/index.ts';

export interface DataFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly extension: string;
  readonly mediaType: string;
  readonly losses: Losses;
}

export function dataFile(dataset: Dataset, format: WriteFormat): DataFile {
  const { bytes, losses } = writeDataset(dataset, { format });
  const { extension, mediaType } = WRITERS[format];
  return { bytes: new Uint8Array(bytes), extension, mediaType, losses };
}

/** An event as an entry of its timeline. */
export function entryFile(
  dataset: Dataset,
  event: TimelineEvent,
  link: string | undefined,
  format: CitationFormat,
): DataFile {
  const { extension, mediaType } = WRITERS[format];
  const text = citeEvent(dataset, event, link, format);
  return { bytes: new TextEncoder().encode(text), extension, mediaType, losses: [] };
}

import type { ReadOptions, ReadResult } from '../../formats/index.ts';
import type { Problem, TimelineEvent } from '../../model/index.ts';
import type { Prepared } from '../../store/index.ts';

/** What is left of a result once its events and problems have gone ahead. */
export type Rest = Omit<ReadResult, 'dataset' | 'problems'> & {
  /** Without the events. */
  readonly dataset: ReadResult['dataset'];
  readonly prepared: Prepared;
};

/** From the page: a file to read, then one `more` for each portion that has been taken in. */
export type ToWorker =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly options: ReadOptions }
  | { readonly kind: 'more' };

export type FromWorker =
  /** Only now does it get the bytes: a worker that cannot start must not take them with it. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly share: number }
  /** `share` of them is handed over with these. */
  | { readonly kind: 'events'; readonly events: readonly TimelineEvent[]; readonly share: number }
  /** After the events: a bad file may have as many. */
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'done'; readonly rest: Rest }
  | { readonly kind: 'failed'; readonly message: string };

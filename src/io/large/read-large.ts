import { nextTask, once } from '../../base/index.ts';
import { type ReadOptions, type ReadResult, loadDataset, loadPlain } from '../../formats/index.ts';
import type { Problem, TimelineEvent } from '../../model/index.ts';
import type { Prepared } from '../../store/index.ts';
import type { FromWorker, Rest, ToWorker } from './protocol.ts';
import workerUrl from './worker.ts?worker&url';

export interface LargeOptions extends ReadOptions {
  /** Ends the reading; the promise then rejects with its reason. */
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
}
/** Where a worker read it, its store is prepared already. */
export type LargeResult = ReadResult & { readonly prepared?: Prepared };

/** How much of the whole is reading; the rest is handing over. */
const READING = 0.7;
/** ms of work on the page's thread before it may do something else. */
const SLICE = 12;

/**
 * The worker's address by a policy for it alone: where Trusted Types are required a plain text is refused (TR Trusted
 * Types, 4.1). Made once, a page may forbid a second policy of the same name.
 */
const trustedUrl = once((): string => {
  const address = workerUrl;
  const { trustedTypes } = globalThis as {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(text: string): string },
      ): { createScriptURL(text: string): unknown };
    };
  };
  const policy = trustedTypes?.createPolicy('geo-timeline-worker', {
    createScriptURL: (text) => {
      if (text !== address) throw new TypeError('not the address of our worker');
      return text;
    },
  });
  return (policy?.createScriptURL(address) as string | undefined) ?? address;
});

/** A worker that runs; undefined where none can: a script of another origin, an opaque origin, a policy against it. */
async function startWorker(): Promise<Worker | undefined> {
  let worker: Worker;
  try {
    worker = new Worker(trustedUrl(), { type: 'module' });
  } catch {
    return undefined;
  }
  const runs = await new Promise<boolean>((resolve) => {
    worker.addEventListener('message', () => resolve(true), { once: true });
    worker.addEventListener('error', () => resolve(false), { once: true });
  });
  if (runs) return worker;
  worker.terminate();
  return undefined;
}

function converse(
  worker: Worker,
  bytes: Uint8Array,
  { signal, onProgress, ...options }: LargeOptions,
): Promise<LargeResult> {
  const events: TimelineEvent[] = [];
  const problems: Problem[] = [];
  const send = (message: ToWorker, moved: readonly Transferable[] = []): void =>
    worker.postMessage(message, [...moved]);
  return new Promise<LargeResult>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress(data.share * READING);
      else if (data.kind === 'events') {
        for (const event of data.events) events.push(event);
        onProgress(READING + (1 - READING) * data.share);
        send({ kind: 'more' });
      } else if (data.kind === 'problems') {
        for (const problem of data.problems) problems.push(problem);
        send({ kind: 'more' });
      } else if (data.kind === 'done') resolve(whole(data.rest, events, problems));
      else if (data.kind === 'failed') reject(new Error(data.message));
    });
    send({ kind: 'read', bytes, options }, [bytes.buffer as ArrayBuffer]);
  });
}

const whole = (
  { dataset, ...rest }: Rest,
  events: readonly TimelineEvent[],
  problems: readonly Problem[],
): LargeResult => ({ ...rest, problems, dataset: { ...dataset, events } });

/** Lets the page breathe when it has been working for a while. */
function createPause(signal: AbortSignal, onProgress: (share: number) => void) {
  let since = performance.now();
  return async (share: number): Promise<void> => {
    if (performance.now() - since < SLICE) return;
    onProgress(share);
    await nextTask();
    signal.throwIfAborted();
    since = performance.now();
  };
}

/**
 * From this size on (bytes) even our own tables go to the worker: below, some 150,000 rows, slices are sooner done than
 * the worker's code is fetched.
 */
const WORKER = 16 * 2 ** 20;

/**
 * Reads a large file without holding up the page: our own table in slices on the page's thread, anything else, and
 * what is larger still, in a worker, which takes the bytes with it; where none can run, in slices again. Rejects when the signal aborts, or with what went wrong in the worker.
 */
export async function readLarge(bytes: Uint8Array, options: LargeOptions): Promise<LargeResult> {
  const { signal, onProgress, ...plain } = options;
  const pause = createPause(signal, onProgress);
  const small = bytes.length < WORKER ? await loadPlain(bytes, { ...plain, pause }) : undefined;
  if (small !== undefined) return small;
  const worker = await startWorker();
  if (worker === undefined) return loadDataset(bytes, { ...plain, pause });
  try {
    signal.throwIfAborted();
    return await converse(worker, bytes, options);
  } finally {
    worker.terminate();
  }
}

import { type Part, prepareReader } from '../formats/index.ts';
import type { Dataset, Problem } from '../model/index.ts';
import type { Prepared } from '../store/index.ts';
import { type Copy, type Fetch, type FetchOptions, fetchSource, why } from './fetch.ts';
import { markOnce } from './mark.ts';
import { type Reading, readAny } from './read-any.ts';

export interface LoadOptions {
  /** What relative addresses are relative to: an absolute address. */
  readonly base: string;
  /** Ends the loading; the promise then rejects with its reason. */
  readonly signal: AbortSignal;
  /** Bytes of all sources together; `total` while every source says its length. */
  readonly onProgress?: (done: number, total: number | undefined) => void;
  /** How much of a large source has been read, from 0 to 1. */
  readonly onReading?: (share: number) => void;
  readonly onAgain?: FetchOptions['onAgain'];
  readonly mayRedirect?: FetchOptions['mayRedirect'];
  readonly fetch?: Fetch;
}

/** What came of loading; no dataset if no source could be read at all. */
export interface Loaded {
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
  /** Where a worker read the one source, what it has worked out for the store. */
  readonly prepared?: Prepared | undefined;
  /** Sources that did not answer, and whose earlier answer stands in. */
  readonly copies?: readonly Copy[];
}

/** Data that were read before, for `loadData`: a reader has looked at them and wants to see them. */
export class ReadBefore {
  readonly loaded: Loaded;
  constructor(loaded: Loaded) {
    this.loaded = loaded;
  }
}

/** The absolute form of an address, undefined if it is none or not one to fetch (`javascript:`, `file:` from http). */
export function sourceUrl(address: string, base: string): URL | undefined {
  try {
    const url = new URL(address, base);
    const schemes = ['http:', 'https:', 'blob:', new URL(base).protocol];
    return schemes.includes(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Adds up the progress of several downloads. */
function sumProgress(count: number, tell: LoadOptions['onProgress']) {
  const done = new Array<number>(count).fill(0);
  const totals = new Array<number | undefined>(count).fill(undefined);
  return (i: number) => (bytes: number, total: number | undefined) => {
    done[i] = bytes;
    totals[i] = total;
    const all = totals.reduce(
      (sum, n) => (sum === undefined || n === undefined ? undefined : sum + n),
      0,
    );
    tell?.(
      done.reduce((sum, n) => sum + n, 0),
      all,
    );
  };
}

type Outcome = Omit<Loaded, 'dataset'> & { readonly part?: Part };

const readingFailed = async (source: string, error: unknown): Promise<Outcome> => ({
  problems: [await why(source, (part) => part.readingFailed(source, error))],
});

async function read(input: string | Uint8Array, name: string, reading: Reading): Promise<Outcome> {
  try {
    const { dataset, problems, prepared } = await readAny(input, { name }, reading);
    const isNothing = dataset.events.length === 0 && problems.some((p) => p.severity === 'error');
    return isNothing ? { problems } : { problems, part: { source: name, dataset }, prepared };
  } catch (error) {
    reading.signal.throwIfAborted();
    return readingFailed(name, error);
  }
}

async function gather(outcomes: readonly Outcome[]): Promise<Loaded> {
  const [first, ...more] = outcomes.flatMap(({ part }) => part ?? []);
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  if (first === undefined) return { dataset: undefined, problems };
  if (more.length === 0) {
    const prepared = outcomes.find(({ part }) => part === first)?.prepared;
    return { dataset: first.dataset, problems, prepared };
  }
  try {
    const { mergeDatasets } = await import('./merge.ts');
    const merged = mergeDatasets([first, ...more]);
    return { dataset: merged.dataset, problems: [...problems, ...merged.problems] };
  } catch (error) {
    const { problems: failure } = await readingFailed(first.source, error);
    return { dataset: undefined, problems: [...problems, ...failure] };
  }
}

/**
 * Fetches and reads datasets, at the same time, and merges them in the order given. What fails is a Problem
 * whose `source` is the absolute address; the rest still loads. Sets the marks `geo-timeline:fetched` and
 * `geo-timeline:parsed` once per page. Rejects only when `signal` aborts.
 */
export async function loadSources(
  addresses: readonly string[],
  options: LoadOptions,
): Promise<Loaded> {
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const progress = sumProgress(addresses.length, options.onProgress);
  const fetched = await Promise.all(
    addresses.map(async (address, i) => {
      const url = sourceUrl(address, options.base);
      if (url === undefined) {
        const problem = await why(address, (part) => part.notAnAddress(address));
        return { address, result: { ok: false, problem } as const };
      }
      prepareReader(url.pathname);
      const { base, signal, onAgain, mayRedirect } = options;
      const own = { base, signal, fetch, onBytes: progress(i), onAgain, mayRedirect };
      const result = await fetchSource(url, own);
      return { address: url.href, result };
    }),
  );
  markOnce('geo-timeline:fetched');
  const outcomes = await Promise.all(
    fetched.map(async ({ address, result }): Promise<Outcome> =>
      result.ok ? read(result.bytes, address, options) : { problems: [result.problem] },
    ),
  );
  options.signal.throwIfAborted();
  markOnce('geo-timeline:parsed');
  const copies = fetched.flatMap(({ result }) => (result.ok ? (result.copy ?? []) : []));
  return { ...(await gather(outcomes)), copies };
}

/**
 * A dataset that the page has already: text in any readable format, bytes, an object as
 * PUBLIC-API 2 has it, or what was read before. Rejects only when the signal aborts.
 */
export async function loadData(data: unknown, name: string, reading: Reading): Promise<Loaded> {
  if (data instanceof ReadBefore) return data.loaded;
  if (typeof data === 'string') return gather([await read(data, name, reading)]);
  // A copy: what is handed to a worker is gone here, and the page may still need its own.
  if (data instanceof Uint8Array) return gather([await read(data.slice(), name, reading)]);
  try {
    return gather([await read(JSON.stringify(data) ?? '', name, reading)]);
  } catch (error) {
    reading.signal.throwIfAborted();
    return gather([await readingFailed(name, error)]);
  }
}

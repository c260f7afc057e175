import { loadDataset, prepareReader } from '../formats/index.ts';
import type { Dataset, Problem } from '../model/index.ts';
import { type Fetch, fetchSource } from './fetch.ts';
import type { Part } from './merge.ts';
import { sourceProblem } from './problems.ts';

export interface LoadOptions {
  /** What relative addresses are relative to: an absolute address. */
  readonly base: string;
  /** Ends the loading; the promise then rejects with its reason. */
  readonly signal: AbortSignal;
  /** Bytes of all sources together; `total` while every source says its length. */
  readonly onProgress?: (done: number, total: number | undefined) => void;
  readonly fetch?: Fetch;
}

/** What came of loading; no dataset if no source could be read at all. */
export interface Loaded {
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
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

type Outcome = { readonly part?: Part; readonly problems: readonly Problem[] };

/** A failure that no reader foresaw is the file's problem too: the page goes on. */
function readingFailed(source: string, error: unknown): Outcome {
  const text = error instanceof Error ? error.message : String(error);
  const problem = sourceProblem(
    source,
    'source-not-read',
    `source not understood (${text}): "${source}"`,
    'report it with the file, this is a mistake of the program',
  );
  return { problems: [problem] };
}

/** Reads bytes or text with whichever reader fits. */
async function read(input: string | Uint8Array, name: string): Promise<Outcome> {
  try {
    const { dataset, problems } = await loadDataset(input, name);
    const isNothing = dataset.events.length === 0 && problems.some((p) => p.severity === 'error');
    return isNothing ? { problems } : { problems, part: { source: name, dataset } };
  } catch (error) {
    return readingFailed(name, error);
  }
}

async function gather(outcomes: readonly Outcome[]): Promise<Loaded> {
  const [first, ...more] = outcomes.flatMap(({ part }) => part ?? []);
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  if (first === undefined) return { dataset: undefined, problems };
  if (more.length === 0) return { dataset: first.dataset, problems };
  try {
    const { mergeDatasets } = await import('./merge.ts');
    const merged = mergeDatasets([first, ...more]);
    return { dataset: merged.dataset, problems: [...problems, ...merged.problems] };
  } catch (error) {
    const { problems: failure } = readingFailed(first.source, error);
    return { dataset: undefined, problems: [...problems, ...failure] };
  }
}

/**
 * Fetches and reads datasets, at the same time, and merges them in the order given. What fails is a Problem
 * whose `source` is the absolute address; the rest still loads. Sets the marks `geo-timeline:fetched` and
 * `geo-timeline:parsed`. Rejects only when `signal` aborts.
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
      if (url === undefined) return { address, result: undefined };
      prepareReader(url.pathname);
      const { base, signal } = options;
      const result = await fetchSource(url, { base, signal, fetch, onBytes: progress(i) });
      return { address: url.href, result };
    }),
  );
  performance.mark('geo-timeline:fetched');
  const outcomes = await Promise.all(
    fetched.map(async ({ address, result }): Promise<Outcome> => {
      if (result === undefined) return { problems: [notAnAddress(address)] };
      return result.ok ? read(result.bytes, address) : { problems: [result.problem] };
    }),
  );
  options.signal.throwIfAborted();
  performance.mark('geo-timeline:parsed');
  return gather(outcomes);
}

const notAnAddress = (address: string): Problem =>
  sourceProblem(
    address,
    'source-not-an-address',
    `source not an address: "${address}"`,
    'write a relative address or one that begins with https://',
  );

/** A dataset that the page has already: text in any readable format, bytes, or an object as PUBLIC-API 2 has it. */
export async function loadData(data: unknown, name: string): Promise<Loaded> {
  if (typeof data === 'string' || data instanceof Uint8Array)
    return gather([await read(data, name)]);
  try {
    return gather([await read(JSON.stringify(data) ?? '', name)]);
  } catch (error) {
    return gather([readingFailed(name, error)]);
  }
}

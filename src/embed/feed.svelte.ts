import { flushSync } from 'svelte';
import { type Loaded, assetUrl, loadData, loadSources, sourceUrl } from '../io/index.ts';
import { type Problem, type TimelineEvent, fileName } from '../model/index.ts';
import {
  type Session,
  type Stale,
  fetchReading,
  loadBlocs,
  loadColours,
  loadWords,
} from '../ui/index.ts';

/** Where an element's data come from: addresses (none = the bundled dataset), or a value that a program set. */
export type Input =
  | { readonly kind: 'addresses'; readonly addresses: readonly string[]; readonly base: string }
  | { readonly kind: 'data'; readonly data: unknown };

export interface FeedListener {
  loaded(events: readonly TimelineEvent[], problems: readonly Problem[]): void;
  failed(problems: readonly Problem[]): void;
}

/**
 * Brings data into a session: one loading at a time, a new one ends the former. Where a reader has to be asked
 * first (addresses that a page URL brought), it waits for the answer, and remembers it for its lifetime.
 */
export class Feed {
  readonly #session: Session;
  readonly #listener: FeedListener;
  readonly #agreed = new Set<string>();
  #abort: AbortController | undefined;
  #input: Input | undefined;
  /** The addresses whose data are shown, and when they came (ms UTC). */
  #shown: { readonly key: string; readonly at: number } | undefined;
  /** Whether a host's data may load without a question; undefined: all, the publisher named them. */
  mayLoad: ((host: string) => boolean) | undefined;
  /** What shows when the reader declines. */
  ownSrc: readonly string[] = [];
  /** Hosts whose data are shown, or asked for, without the publisher's word. */
  hosts: readonly string[] = $state.raw([]);
  isAsking: boolean = $state.raw(false);

  constructor(session: Session, listener: FeedListener) {
    this.#session = session;
    this.#listener = listener;
    session.retry = () => this.#input && this.start(this.#input);
    session.stopLoading = () => this.#stop();
  }

  /** Loads, or asks first. */
  start(input: Input): void {
    this.destroy();
    this.#input = input;
    void loadWords(this.#session);
    this.hosts = this.#foreignHosts(input);
    this.isAsking = this.hosts.some((host) => !this.#agreed.has(host));
    const session = this.#session;
    // The same addresses once more: what they gave last stays until there is something newer.
    if (keyOf(input) !== this.#shown?.key) {
      this.#shown = undefined;
      session.store = undefined;
      session.stale = undefined;
    } else if (session.stale !== undefined) session.stale = { ...session.stale, isTrying: true };
    session.sourceName = input.kind === 'data' ? '' : input.addresses.map(fileName).join(', ');
    if (this.isAsking) session.loading = { kind: 'idle' };
    else void this.#load(input);
  }
  /** The reader agrees to the hosts asked for. */
  agree(): void {
    for (const host of this.hosts) this.#agreed.add(host);
    if (this.#input !== undefined) this.start(this.#input);
  }
  /** Ends what is under way; a later `start` may follow. */
  destroy(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }
  /** Whether data are there or on their way. */
  get isStarted(): boolean {
    return this.isAsking || this.#abort !== undefined || this.#session.loading.kind === 'ready';
  }

  /** Ends a loading because the reader wants it. */
  #stop(): void {
    if (this.#abort === undefined) return;
    this.destroy();
    const source = this.#session.sourceName;
    this.#finish({
      dataset: undefined,
      problems: [
        {
          severity: 'error',
          code: 'loading-stopped',
          message: `loading stopped: "${source}"`,
          fix: 'try again, or choose another source',
          source,
        },
      ],
    });
  }

  #foreignHosts(input: Input): readonly string[] {
    const { mayLoad } = this;
    if (mayLoad === undefined || input.kind === 'data') return [];
    const own = new URL(input.base).origin;
    const urls = input.addresses.flatMap((address) => sourceUrl(address, input.base) ?? []);
    const foreign = urls.filter((url) => url.origin !== own && !mayLoad(url.host));
    return [...new Set(foreign.map((url) => url.host))];
  }
  async #load(input: Input): Promise<void> {
    const abort = (this.#abort = new AbortController());
    this.#tell('fetch', 0, undefined);
    try {
      // A picture in another language would flash; one without the members of a bloc that was asked for would be wrong.
      const [loaded] = await Promise.all([
        this.#read(input, abort.signal),
        this.#session.needsBlocs ? loadBlocs(this.#session) : undefined,
        loadWords(this.#session),
        // What stands in until then goes when the picture is there, not before.
        fetchReading(this.#session),
      ]);
      await loadColours(this.#session, loaded.dataset?.categories);
      await this.#session.atRest?.();
      if (!abort.signal.aborted) this.#finish(loaded);
    } catch (error) {
      if (!abort.signal.aborted) throw error;
    } finally {
      if (this.#abort === abort) this.#abort = undefined;
    }
  }
  #read(input: Input, signal: AbortSignal): Promise<Loaded> {
    const onReading = (share: number): void => this.#tell('read', share, 1);
    if (input.kind === 'data') return loadData(input.data, 'data', { signal, onReading });
    const bundled = assetUrl('data/default-timeline.json');
    const isPublishers = input.addresses.every((address) => this.ownSrc.includes(address));
    return loadSources(input.addresses.length === 0 ? [bundled] : input.addresses, {
      base: input.base,
      signal,
      onReading,
      onProgress: (done, total) => this.#tell('fetch', done, total),
      onAgain: (seconds) => this.#tell('wait', seconds, undefined),
      // A reader's link to an address of this page's own host must not lead on to somebody else's data.
      mayRedirect: ({ host }) =>
        isPublishers || this.mayLoad?.(host) !== false || this.#agreed.has(host),
    });
  }
  #tell(phase: 'fetch' | 'read' | 'wait', done: number, total: number | undefined): void {
    if (this.#shown === undefined) this.#session.loading = { kind: 'loading', phase, done, total };
  }
  #finish({ dataset, problems, prepared, copies = [] }: Loaded): void {
    const session = this.#session;
    if (dataset !== undefined) {
      session.stale = staleOf(copies);
      session.show(dataset, problems, prepared);
      this.#shown =
        this.#input?.kind === 'addresses' ? { key: keyOf(this.#input), at: Date.now() } : undefined;
    } else if (this.#shown !== undefined) {
      const at = session.stale?.at ?? this.#shown.at;
      session.stale = { at, problems, isTrying: false };
    } else {
      session.problems = problems;
      session.loading = { kind: 'failed' };
    }
    // The listener's events promise what can be seen.
    flushSync();
    if (dataset === undefined) this.#listener.failed(problems);
    else this.#listener.loaded(dataset.events, problems);
  }
}

/** One name for the same addresses, however they are written. */
const keyOf = (input: Input): string =>
  input.kind === 'data'
    ? ''
    : input.addresses.map((address) => sourceUrl(address, input.base)?.href).join(' ');

/** What stands in for sources that did not answer; the oldest tells the time. */
function staleOf(copies: NonNullable<Loaded['copies']>): Stale | undefined {
  if (copies.length === 0) return undefined;
  const times = copies.map(({ at }) => at);
  const at = times.includes(undefined) ? undefined : Math.min(...times.map(Number));
  return { at, problems: copies.map(({ problem }) => problem), isTrying: false };
}

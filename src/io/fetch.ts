import type { Problem } from '../model/index.ts';
import { sourceProblem } from './problems.ts';

/** So much of `fetch` as is used here; a test brings its own. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface FetchOptions {
  /** The page: an address of `http:` in a page of `https:` is refused by browsers. */
  readonly base: string;
  readonly signal: AbortSignal;
  /** Bytes so far, and in all where the server says it truly. */
  readonly onBytes: (done: number, total: number | undefined) => void;
  readonly fetch: Fetch;
}
export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: Problem };

/** How long a server may be silent, before its first byte and between two. */
const SILENCE_SECONDS = 15;
/** More than this is not text for a page: a JavaScript string ends at 512 MB. */
const MAX_BYTES = 256 * 2 ** 20;

class Silence extends Error {}
class TooLarge extends Error {}

/** One request's end: by the caller, or by SILENCE_SECONDS without a call of `heard`. */
class Deadline {
  readonly #abort = new AbortController();
  readonly #outer: AbortSignal;
  readonly #stop = (): void => this.#abort.abort(this.#outer.reason);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly signal = this.#abort.signal;

  constructor(outer: AbortSignal) {
    this.#outer = outer;
    if (outer.aborted) this.#stop();
    else outer.addEventListener('abort', this.#stop);
    this.heard();
  }
  readonly heard = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#abort.abort(new Silence()), SILENCE_SECONDS * 1000);
  };
  destroy(): void {
    clearTimeout(this.#timer);
    this.#outer.removeEventListener('abort', this.#stop);
    this.#abort.abort();
  }
}

/** The length in bytes that `body` will deliver; unknown where the transfer is compressed. */
function lengthOf(response: Response): number | undefined {
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  const isPacked = (response.headers.get('content-encoding') ?? 'identity') !== 'identity';
  return isPacked || !Number.isInteger(length) || length <= 0 ? undefined : length;
}

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function readBody(
  response: Response,
  heard: () => void,
  onBytes: FetchOptions['onBytes'],
): Promise<Uint8Array> {
  const total = lengthOf(response);
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const next = await reader?.read();
    if (next?.value === undefined) return concatenate(chunks, size);
    heard();
    chunks.push(next.value);
    size += next.value.length;
    if (size > MAX_BYTES) throw new TooLarge();
    // A server of another origin hides that it compresses: then there are more bytes than announced.
    onBytes(size, total !== undefined && size <= total ? total : undefined);
  }
}

const isOffline = (): boolean => (globalThis.navigator as Navigator | undefined)?.onLine === false;

/** Why there is no answer at all. Browsers do not say, so one request without reading the answer finds out. */
async function noAnswer(url: URL, options: FetchOptions): Promise<Problem> {
  const { host, href } = url;
  if (isOffline())
    return sourceProblem(
      href,
      'offline',
      `no connection to the network: "${href}"`,
      'connect and try again',
    );
  const base = new URL(options.base);
  if (base.protocol === 'https:' && url.protocol === 'http:')
    return sourceProblem(
      href,
      'source-insecure',
      `source without encryption in an encrypted page: "${href}"`,
      'write https:// if its server has it',
    );
  if (base.origin !== url.origin && (await answersOthers(href, options)))
    return sourceProblem(
      href,
      'source-not-shared',
      `source closed to pages of other hosts: "${href}"`,
      `ask ${host} to send the header Access-Control-Allow-Origin: *, or put a copy on your own host`,
    );
  return sourceProblem(
    href,
    'source-not-reachable',
    `source not reachable: "${href}"`,
    `check the address and the connection; this page's Content-Security-Policy must name ${host} in connect-src`,
  );
}

async function answersOthers(href: string, { fetch, signal }: FetchOptions): Promise<boolean> {
  const deadline = new Deadline(signal);
  const init = { method: 'HEAD', mode: 'no-cors', credentials: 'omit' } as const;
  try {
    await fetch(href, { ...init, signal: deadline.signal });
    return true;
  } catch {
    return false;
  } finally {
    deadline.destroy();
  }
}

function statusProblem(href: string, status: number): Problem {
  if (status === 404 || status === 410)
    return sourceProblem(
      href,
      'source-not-found',
      `source not found: "${href}"`,
      'check the address; capital letters count',
    );
  if (status === 401 || status === 403)
    return sourceProblem(
      href,
      'source-forbidden',
      `source not public, answer ${status}: "${href}"`,
      'make the file public, or put a copy beside this page',
    );
  return sourceProblem(
    href,
    'source-refused',
    `source answered with an error, ${status}: "${href}"`,
    status >= 500 ? 'try again later' : 'check the address',
  );
}

function contentProblem(href: string, bytes: Uint8Array): Problem | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 1024)).trim();
  if (start === '' && bytes.length <= 1024)
    return sourceProblem(
      href,
      'source-empty',
      `source empty: "${href}"`,
      'put a header row and one row per event into it',
    );
  if (/^(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start))
    return sourceProblem(
      href,
      'html-instead-of-data',
      `web page instead of data: "${href}"`,
      'give the address of the file itself (on GitHub its "Raw" address, of a Google sheet its "Publish to web" CSV)',
    );
  return undefined;
}

/** What an error on the way means to the reader. */
async function failure(url: URL, error: unknown, options: FetchOptions): Promise<Problem> {
  const { href, host } = url;
  if (error instanceof Silence)
    return sourceProblem(
      href,
      'source-silent',
      `source without an answer for ${SILENCE_SECONDS} seconds: "${href}"`,
      `try again; if it stays so, ask the owner of ${host}`,
    );
  if (error instanceof TooLarge)
    return sourceProblem(
      href,
      'source-too-large',
      `source larger than ${MAX_BYTES / 2 ** 20} MB: "${href}"`,
      'split the file, or leave out what is not shown',
    );
  return noAnswer(url, options);
}

/**
 * The bytes of one address, or why there are none. Sends no cookies. Rejects only when `options.signal` aborts.
 */
export async function fetchSource(url: URL, options: FetchOptions): Promise<Fetched> {
  const { href } = url;
  const deadline = new Deadline(options.signal);
  try {
    const init = { credentials: 'omit', signal: deadline.signal } as const;
    const response = await options.fetch(href, init);
    deadline.heard();
    if (!response.ok) return { ok: false, problem: statusProblem(href, response.status) };
    const bytes = await readBody(response, deadline.heard, options.onBytes);
    const problem = contentProblem(href, bytes);
    return problem === undefined ? { ok: true, bytes } : { ok: false, problem };
  } catch (error) {
    deadline.destroy();
    options.signal.throwIfAborted();
    return { ok: false, problem: await failure(url, error, options) };
  } finally {
    deadline.destroy();
  }
}

import type { Problem } from '../model/index.ts';
import { Deadline } from './deadline.ts';
import { isOffline, offlineProblem, sourceProblem } from './problems.ts';

/** So much of `fetch` as is used here; a test brings its own. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface FetchOptions {
  /** The page: an address of `http:` in a page of `https:` is refused by browsers. */
  readonly base: string;
  readonly signal: AbortSignal;
  /** Bytes so far, and in all where the server says it truly. */
  readonly onBytes: (done: number, total: number | undefined) => void;
  /** Told before the next of several tries. */
  readonly onAgain?: ((seconds: number) => void) | undefined;
  /** Whether its answer may lead to another address. Undefined: always. */
  readonly mayRedirect?: ((url: URL) => boolean) | undefined;
  readonly fetch: Fetch;
}
/** Why there are no bytes: an answer of that status, one that leads elsewhere, bytes that are no data, or an error on the way. */
export type Failure =
  | { readonly status: number; readonly retryAfter: string | null }
  | { readonly content: 'empty' | 'html' | 'redirect' }
  | { readonly error: unknown };
export type Attempt =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly modified: string | null }
  | { readonly ok: false; readonly failure: Failure };
/** An earlier answer that stands in for one that did not come: `at` is its time, ms UTC, where the server told it. */
export interface Copy {
  readonly at: number | undefined;
  readonly problem: Problem;
}
export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly copy?: Copy | undefined }
  | { readonly ok: false; readonly problem: Problem };

/** More than this is not text for a page: a JavaScript string ends at 512 MB. */
export const MAX_BYTES = 256 * 2 ** 20;
export class TooLarge extends Error {}
/** The transfer ended before the length that the server had announced. */
export class CutShort extends Error {}
/** A server of another origin hides that it compresses, and what is tiny or dense does not shrink. */
const PACKING = 1024;

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
    if (next?.value === undefined) {
      const isHidden = response.type === 'cors' ? PACKING : 0;
      if (total !== undefined && size < total - isHidden) throw new CutShort();
      return concatenate(chunks, size);
    }
    heard();
    chunks.push(next.value);
    size += next.value.length;
    if (size > MAX_BYTES) throw new TooLarge();
    // A server of another origin hides that it compresses: then there are more bytes than announced.
    onBytes(size, total !== undefined && size <= total ? total : undefined);
  }
}

/** What is no data, from its first bytes. */
function faultOf(bytes: Uint8Array): 'empty' | 'html' | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 1024)).trim();
  if (start === '' && bytes.length <= 1024) return 'empty';
  const isPage = /^(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start);
  return isPage ? 'html' : undefined;
}

/** What can be said where the words of explain.ts cannot come. */
const plainly = (source: string): Problem =>
  isOffline()
    ? offlineProblem(source)
    : sourceProblem(
        source,
        'source-not-reachable',
        `source not reachable: "${source}"`,
        'check the address and the connection',
      );

/** What a failure means to the reader, in the words of explain.ts, which come only now. */
export async function why(
  source: string,
  tell: (part: typeof import('./explain.ts')) => Problem,
): Promise<Problem> {
  try {
    return tell(await import('./explain.ts'));
  } catch {
    return plainly(source);
  }
}

/** One try, ended by so many seconds of silence. Rejects only when `options.signal` aborts. */
export async function attempt(
  url: URL,
  options: FetchOptions,
  cache: RequestCache = 'default',
  seconds?: number,
): Promise<Attempt> {
  const deadline = new Deadline(options.signal, seconds);
  try {
    const redirect = options.mayRedirect?.(url) === false ? 'manual' : 'follow';
    const init = { credentials: 'omit', signal: deadline.signal, redirect, cache } as const;
    const response = await options.fetch(url.href, init);
    deadline.heard();
    const { type, status, headers } = response;
    if (type === 'opaqueredirect') return { ok: false, failure: { content: 'redirect' } };
    if (!response.ok)
      return { ok: false, failure: { status, retryAfter: headers.get('retry-after') } };
    const bytes = await readBody(response, deadline.heard, options.onBytes);
    const content = faultOf(bytes);
    if (content !== undefined) return { ok: false, failure: { content } };
    return { ok: true, bytes, modified: headers.get('last-modified') };
  } catch (error) {
    options.signal.throwIfAborted();
    return { ok: false, failure: { error } };
  } finally {
    deadline.destroy();
  }
}

/**
 * The bytes of one address, or why there are none; what passes is tried again, see recover.ts. Sends no cookies.
 * Rejects only when `options.signal` aborts.
 */
export async function fetchSource(url: URL, options: FetchOptions): Promise<Fetched> {
  const first = await attempt(url, options);
  if (first.ok) return first;
  try {
    const { recover } = await import('./recover.ts');
    return await recover(url, first.failure, options);
  } catch {
    options.signal.throwIfAborted();
    return { ok: false, problem: plainly(url.href) };
  }
}

/** Has at hand what a failure needs, as long as there is a connection. */
export const prepareRecovery = (): void => void import('./recover.ts').catch(() => undefined);

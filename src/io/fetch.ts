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
  readonly fetch: Fetch;
}
/** Why there are no bytes: an answer of that status, bytes that are no data, or an error on the way. */
export type Failure =
  | { readonly status: number }
  | { readonly content: 'empty' | 'html' }
  | { readonly error: unknown };
export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: Problem };

/** More than this is not text for a page: a JavaScript string ends at 512 MB. */
export const MAX_BYTES = 256 * 2 ** 20;
export class TooLarge extends Error {}

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

/** What is no data, from its first bytes. */
function faultOf(bytes: Uint8Array): 'empty' | 'html' | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 1024)).trim();
  if (start === '' && bytes.length <= 1024) return 'empty';
  const isPage = /^(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start);
  return isPage ? 'html' : undefined;
}

/**
 * What a failure means to the reader, in the words of explain.ts. They come only now; where they cannot come, general
 * ones stand in.
 */
export async function why(
  source: string,
  tell: (part: typeof import('./explain.ts')) => Problem | Promise<Problem>,
): Promise<Problem> {
  try {
    return await tell(await import('./explain.ts'));
  } catch {
    return isOffline()
      ? offlineProblem(source)
      : sourceProblem(
          source,
          'source-not-reachable',
          `source not reachable: "${source}"`,
          'check the address and the connection',
        );
  }
}

const explained = async (url: URL, failure: Failure, options: FetchOptions): Promise<Fetched> => ({
  ok: false,
  problem: await why(url.href, (part) => part.explain(url, failure, options)),
});

/**
 * The bytes of one address, or why there are none. Sends no cookies. Rejects only when `options.signal` aborts.
 */
export async function fetchSource(url: URL, options: FetchOptions): Promise<Fetched> {
  const deadline = new Deadline(options.signal);
  try {
    const init = { credentials: 'omit', signal: deadline.signal } as const;
    const response = await options.fetch(url.href, init);
    deadline.heard();
    if (!response.ok) return await explained(url, { status: response.status }, options);
    const bytes = await readBody(response, deadline.heard, options.onBytes);
    const content = faultOf(bytes);
    return content === undefined ? { ok: true, bytes } : await explained(url, { content }, options);
  } catch (error) {
    deadline.destroy();
    options.signal.throwIfAborted();
    return explained(url, { error }, options);
  } finally {
    deadline.destroy();
  }
}

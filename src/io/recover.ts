import type { Problem } from '../model/index.ts';
import { explain } from './explain.ts';
import {
  type Copy,
  type Failure,
  type FetchOptions,
  type Fetched,
  TooLarge,
  attempt,
} from './fetch.ts';
import { isOffline } from './problems.ts';

/** Pauses before the second and third try, in seconds: what is wrong for a moment is over by then. */
const PAUSES = [1, 4];
/** A server that wants a longer pause gets none of ours: the reader decides. */
const LONGEST_PAUSE = 20;
/** Too early, too many, or not able for the moment (RFC 9110, 6585). */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
/** A server that was silent has had its time: trying again is the reader's choice. */
const PASSING_CODES = new Set(['source-not-reachable', 'source-cut']);
/** The browser's own copy comes at once; what takes longer is the server again. */
const COPY_SECONDS = 3;

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const HTTP_DATE = /^\w{3}, (\d\d) (\w{3}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;

/** The one form of dates that servers may send (RFC 9110, 5.6.7) as ms UTC, NaN if it is none. */
function httpDate(text: string): number {
  const [, day, month = '', year, hour, minute, second] = HTTP_DATE.exec(text) ?? [];
  const numbers = [year, MONTHS.indexOf(month) / 3, day, hour, minute, second].map(Number);
  const [y = Number.NaN, ...rest] = numbers;
  return Date.UTC(y, ...rest);
}

/** Seconds that `Retry-After` asks for: a number, or a date (RFC 9110, 10.2.3). */
function askedPause(text: string | null): number {
  if (text === null) return 0;
  const seconds = /^\d+$/.test(text) ? Number(text) : (httpDate(text) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : 0;
}

async function pause(seconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, seconds * 1000);
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** Whether the next try may fare better. */
const isPassing = (failure: Failure, { code }: Problem): boolean =>
  'status' in failure ? PASSING.has(failure.status) : PASSING_CODES.has(code);

/** Whether an earlier answer is still true as far as we know: the server did not say that the file is gone. */
const mayStandIn = (failure: Failure): boolean =>
  'status' in failure
    ? failure.status >= 500
    : 'error' in failure && !(failure.error instanceof TooLarge);

/** The answer that the browser has kept, however old. */
async function keptCopy(url: URL, problem: Problem, options: FetchOptions) {
  const kept = await attempt(url, options, 'force-cache', COPY_SECONDS);
  if (!kept.ok) return undefined;
  const at = httpDate(kept.modified ?? '');
  const copy: Copy = { at: Number.isNaN(at) ? undefined : at, problem };
  return { ok: true, bytes: kept.bytes, copy } as const;
}

/**
 * What to do after a first failure: up to two more tries where it may pass, then the browser's own copy, else the
 * reason in words. Rejects only when `options.signal` aborts.
 */
export async function recover(url: URL, first: Failure, options: FetchOptions): Promise<Fetched> {
  let failure = first;
  let problem = await explain(url, failure, options);
  for (const least of PAUSES) {
    const asked = 'status' in failure ? askedPause(failure.retryAfter) : 0;
    if (isOffline() || asked > LONGEST_PAUSE || !isPassing(failure, problem)) break;
    const seconds = Math.max(least, asked);
    options.onAgain?.(seconds);
    await pause(seconds, options.signal);
    const next = await attempt(url, options);
    if (next.ok) return next;
    failure = next.failure;
    problem = await explain(url, failure, options);
  }
  const copy = mayStandIn(failure) ? await keptCopy(url, problem, options) : undefined;
  return copy ?? { ok: false, problem };
}

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Fetch, type Fetched, fetchSource } from './fetch.ts';

const url = new URL('https://page.example/events.csv');
const TABLE = 'date,title\n2020,One\n';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

interface Told {
  readonly fetched: Fetched;
  readonly pauses: readonly number[];
  /** Cache modes of the requests that read an answer. */
  readonly requests: readonly (RequestCache | undefined)[];
}
/** Answers the requests in turn, the last one for ever; a number is a status, `undefined` a lost connection. */
async function load(
  answers: readonly (string | number | Response | undefined)[],
  kept?: Response,
): Promise<Told> {
  const pauses: number[] = [];
  const requests: (RequestCache | undefined)[] = [];
  const left = [...answers];
  const fetch: Fetch = (_, { cache }) => {
    requests.push(cache);
    if (cache === 'force-cache' && kept !== undefined) return Promise.resolve(kept);
    const next = left.length > 1 ? left.shift() : left[0];
    if (next === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    if (typeof next === 'number') return Promise.resolve(new Response('', { status: next }));
    return Promise.resolve(typeof next === 'string' ? new Response(next) : next.clone());
  };
  let fetched: Fetched | undefined;
  void fetchSource(url, {
    base: 'https://page.example/',
    signal: new AbortController().signal,
    onBytes: () => undefined,
    onAgain: (seconds) => pauses.push(seconds),
    fetch,
  }).then((value) => (fetched = value));
  while (fetched === undefined) await vi.advanceTimersByTimeAsync(500);
  return { fetched, pauses, requests };
}
const codeOf = ({ fetched }: Told): string =>
  fetched.ok ? (fetched.copy?.problem.code ?? 'fine') : fetched.problem.code;

test.each([
  ['a lost connection', undefined],
  ['a busy server', 503],
  ['too many requests', 429],
  ['a transfer cut short', new Response('date,ti', { headers: { 'content-length': '99' } })],
])('%s is tried again, with growing pauses, until an answer comes', async (_, broken) => {
  const told = await load([broken, broken, TABLE]);
  expect(codeOf(told)).toBe('fine');
  expect(told.pauses).toEqual([1, 4]);
});

test.each([404, 410, 403, 401, 400])('status %i stays: it is asked once', async (status) => {
  const told = await load([status]);
  expect(told.fetched.ok).toBe(false);
  expect(told.requests.length).toBe(1);
});

test('a server that asks for a pause gets it; one that asks for a long one is left to the reader', async () => {
  const busy = (after: string) =>
    new Response('', { status: 503, headers: { 'retry-after': after } });
  expect((await load([busy('9'), TABLE])).pauses).toEqual([9]);
  const date = new Date(Date.now() + 7000).toUTCString();
  expect((await load([busy(date), TABLE])).pauses[0]).toBeGreaterThanOrEqual(6);
  expect((await load([busy('3600'), TABLE])).pauses).toEqual([]);
});

test('without any answer the copy that the browser has kept stands in, with its time and the reason', async () => {
  const modified = 'Thu, 12 Mar 2026 14:05:00 GMT';
  const kept = new Response(TABLE, { headers: { 'last-modified': modified } });
  const { fetched } = await load([undefined], kept);
  expect(fetched.ok && fetched.copy?.at).toBe(Date.UTC(2026, 2, 12, 14, 5));
  expect(fetched.ok && fetched.copy?.problem.code).toBe('source-not-reachable');
});

test('a file that is gone is not shown from a copy', async () => {
  expect(codeOf(await load([404], new Response(TABLE)))).toBe('source-not-found');
});

test('an end before the announced length is said, and never read as the whole', async () => {
  const cut = new Response('date,ti', { headers: { 'content-length': '99' } });
  expect(codeOf(await load([cut]))).toBe('source-cut');
});

test('offline nothing is tried again, the copy shows at once', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  const told = await load([undefined], new Response(TABLE));
  expect(told.pauses).toEqual([]);
  expect(codeOf(told)).toBe('offline');
});

test('an abort ends the pause', async () => {
  const abort = new AbortController();
  const fetched = fetchSource(url, {
    base: url.href,
    signal: abort.signal,
    onBytes: () => undefined,
    onAgain: () => abort.abort(),
    fetch: () => Promise.resolve(new Response('', { status: 503 })),
  });
  await expect(fetched).rejects.toThrow('aborted');
});

test.each([
  ['docs.google.com', /Publish to web/],
  ['github.com', /Raw/],
  ['company.sharepoint.com', /CSV/],
])('the page of a table at %s: the message says what to do there', async (host, says) => {
  const fetched = await fetchSource(new URL(`https://${host}/d/1/edit`), {
    base: 'https://page.example/',
    signal: new AbortController().signal,
    onBytes: () => undefined,
    fetch: () => Promise.resolve(new Response('<!doctype html><title>Sheet</title>')),
  });
  expect(fetched.ok ? '' : fetched.problem.fix).toMatch(says);
});

test('an answer that leads elsewhere is not followed where the page may not go', async () => {
  let redirect: RequestRedirect | undefined;
  const fetched = await fetchSource(url, {
    base: url.href,
    signal: new AbortController().signal,
    onBytes: () => undefined,
    mayRedirect: () => false,
    fetch: (_, init) => {
      redirect = init.redirect;
      const answer = { type: 'opaqueredirect', status: 0, headers: new Headers() };
      return Promise.resolve(answer as Response);
    },
  });
  expect(redirect).toBe('manual');
  expect(fetched.ok ? '' : fetched.problem.code).toBe('source-redirected');
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Fetch, type Fetched, fetchSource } from './fetch.ts';

const base = 'https://page.example/sub/';
const url = new URL('https://data.example/events.csv');
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const signal = (): AbortSignal => new AbortController().signal;
const get = (fetch: Fetch, over: Partial<Parameters<typeof fetchSource>[1]> = {}) =>
  fetchSource(url, { base, signal: signal(), onBytes: () => undefined, fetch, ...over });
/** The same, with all pauses between tries over. */
async function got(...args: Parameters<typeof get>): Promise<Fetched> {
  let fetched: Fetched | undefined;
  void get(...args).then((value) => (fetched = value));
  while (fetched === undefined) await vi.advanceTimersByTimeAsync(500);
  return fetched;
}
const code = (fetched: Fetched): string => (fetched.ok ? 'fine' : fetched.problem.code);
const answer =
  (body: BodyInit | null, init: ResponseInit = {}): Fetch =>
  () =>
    Promise.resolve(new Response(body, init));
const refuse: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));
/** Never answers; ends as `fetch` does when its signal aborts. */
const hang: Fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
  });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('bytes arrive, progress tells how many of how many, no cookies go', async () => {
  const seen: unknown[] = [];
  let credentials: string | undefined;
  const fetched = await get(
    (_, init) => {
      credentials = init.credentials;
      return Promise.resolve(new Response('date,title', { headers: { 'content-length': '10' } }));
    },
    { onBytes: (...progress) => seen.push(progress) },
  );
  expect(fetched.ok && text(fetched.bytes)).toBe('date,title');
  expect(seen.at(-1)).toEqual([10, 10]);
  expect(credentials).toBe('omit');
});

test('the total is unknown where the transfer is compressed, openly or behind CORS', async () => {
  const totals: unknown[] = [];
  const onBytes = (_: number, total: number | undefined): void => void totals.push(total);
  const packed = { 'content-length': '50', 'content-encoding': 'gzip' };
  await get(answer('x'.repeat(40), { headers: packed }), { onBytes });
  await get(answer('x'.repeat(90), { headers: { 'content-length': '50' } }), { onBytes });
  expect(totals.every((total) => total === undefined)).toBe(true);
});

test.each([
  [404, 'source-not-found'],
  [403, 'source-forbidden'],
  [503, 'source-refused'],
])('status %i is %s', async (status, expected) => {
  expect(code(await got(answer('gone', { status })))).toBe(expected);
});

test.each([
  ['', 'source-empty'],
  [' \r\n', 'source-empty'],
  ['\ufeff<!DOCTYPE html><title>Sign in</title>', 'html-instead-of-data'],
  ['<!-- saved --> <html lang="en">', 'html-instead-of-data'],
  ['<?xml version="1.0"?><data/>', 'fine'],
  ['{"events": []}', 'fine'],
])('content %j is %s', async (content, expected) => {
  expect(code(await get(answer(content)))).toBe(expected);
});

test('no answer: closed to other hosts if a request without reading succeeds, else not reachable', async () => {
  const closed: Fetch = (_, init) =>
    init.mode === 'no-cors' ? Promise.resolve(new Response()) : refuse('', init);
  expect(code(await got(closed))).toBe('source-not-shared');
  expect(code(await got(refuse))).toBe('source-not-reachable');
  expect(code(await got(closed, { base: 'https://data.example/' }))).toBe('source-not-reachable');
});

test('offline and http in an encrypted page have their own words', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  expect(code(await get(refuse))).toBe('offline');
  vi.stubGlobal('navigator', { onLine: true });
  const plain = new URL('http://data.example/a.csv');
  const options = { base, signal: signal(), onBytes: () => undefined, fetch: refuse };
  expect(code(await fetchSource(plain, options))).toBe('source-insecure');
});

test('15 seconds without a byte end it, before the answer and within the body', async () => {
  const before = get(hang);
  const within = get((_, init) => {
    const chunks = [{ value: new Uint8Array([65]) }];
    const read = (): Promise<unknown> => Promise.resolve(chunks.pop() ?? hang('', init));
    const response = { ok: true, headers: new Headers(), body: { getReader: () => ({ read }) } };
    return Promise.resolve(response as unknown as Response);
  });
  await vi.advanceTimersByTimeAsync(15_000);
  await vi.advanceTimersByTimeAsync(3_000); // the browser has no copy either
  expect(code(await before)).toBe('source-silent');
  expect(code(await within)).toBe('source-silent');
});

test("the caller's abort rejects, whatever was under way", async () => {
  const abort = new AbortController();
  const fetched = get(hang, { signal: abort.signal });
  abort.abort();
  await expect(fetched).rejects.toThrow('aborted');
});

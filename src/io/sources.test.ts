import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Fetch } from './fetch.ts';
import { loadData, loadSources, sourceUrl } from './sources.ts';

const file = new URL('../../public/data/default-timeline.json', import.meta.url);
const bundled = readFileSync(file);
const base = 'https://page.example/sub/';
const files: Readonly<Record<string, BodyInit>> = {
  'https://page.example/sub/all.json': bundled,
  'https://page.example/few.csv': 'date,title\n2020,One\n2021-02-30,Wrong\n',
  'https://page.example/broken.json': '{"version": 1, "events": [',
};
const fetch: Fetch = (url) =>
  Promise.resolve(url in files ? new Response(files[url]) : new Response('', { status: 404 }));
const load = (addresses: readonly string[], signal = new AbortController().signal) =>
  loadSources(addresses, { base, signal, fetch });

test('the bundled file loads whole, relative to the page, and marks its stages', async () => {
  performance.clearMarks();
  const { dataset, problems } = await load(['all.json']);
  const raw = JSON.parse(bundled.toString()) as { events: unknown[] };
  expect(dataset?.events.length).toBe(raw.events.length);
  expect(problems.filter((p) => p.severity === 'error')).toEqual([]);
  expect(performance.getEntriesByType('mark').map((mark) => mark.name)).toEqual([
    'geo-timeline:fetched',
    'geo-timeline:parsed',
  ]);
});

test('what fails is told with its address, the rest is shown', async () => {
  const { dataset, problems } = await load(['absent.csv', '../few.csv', 'javascript:alert(1)']);
  expect(dataset?.events.map((event) => event.title)).toEqual(['One']);
  expect(problems.find((p) => p.code === 'source-not-found')?.source).toBe(
    'https://page.example/sub/absent.csv',
  );
  expect(problems.map((p) => p.code)).toContain('source-not-an-address');
  expect(problems.some((p) => p.row === 3)).toBe(true);
});

test('with nothing readable there is no dataset', async () => {
  const { dataset, problems } = await load(['../broken.json']);
  expect(dataset).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
});

test('aborted, it rejects and says nothing', async () => {
  const abort = new AbortController();
  const loading = load(['all.json'], abort.signal);
  abort.abort();
  await expect(loading).rejects.toThrow('aborted');
});

const reading = { signal: new AbortController().signal };

test('data at hand go through the same reader: object, text, bytes; what is none is told', async () => {
  const value = { version: 1, events: [{ date: '2020', title: 'One' }] };
  const text = JSON.stringify(value);
  for (const data of [value, text, new TextEncoder().encode(text)])
    expect((await loadData(data, 'data', reading)).dataset?.events.length).toBe(1);
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  for (const data of [cycle, 42, () => 1]) {
    const { dataset, problems } = await loadData(data, 'data', reading);
    expect(dataset).toBeUndefined();
    expect(problems[0]?.severity).toBe('error');
  }
});

test('only addresses that a page may fetch', () => {
  expect(sourceUrl('a.csv', base)?.href).toBe('https://page.example/sub/a.csv');
  expect(sourceUrl('http://', base)).toBeUndefined();
  expect(sourceUrl('file:///etc/passwd', base)).toBeUndefined();
  expect(sourceUrl('data:text/csv,a', base)).toBeUndefined();
});

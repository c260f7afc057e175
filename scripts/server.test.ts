import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './server.mjs';

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'geo-timeline-serve-'));
  mkdirSync(join(folder, 'site', 'inner'), { recursive: true });
  mkdirSync(join(folder, 'site-secret'));
  writeFileSync(join(folder, 'site', 'index.html'), 'page');
  writeFileSync(join(folder, 'site', 'inner', 'index.html'), 'inner page');
  writeFileSync(join(folder, 'site', 'script.js'), 'script');
  writeFileSync(join(folder, 'site-secret', 'key.txt'), 'secret');
  symlinkSync(join(folder, 'site-secret', 'key.txt'), join(folder, 'site', 'link.txt'));
  const site = join(folder, 'site');
  server = await serve({
    mounts: { '/': site, '/sub/folder/': site, '/gone/': join(folder, 'x') },
  });
});
afterAll(() => server.close());

/** The path goes out as it is: `fetch` would resolve its dots first. */
const get = (path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({ status: response.statusCode, type: response.headers['content-type'], body }),
      );
    })
      .on('error', reject)
      .end();
  });

test.each([
  ['/', 'page'],
  ['/?src=x', 'page'],
  ['/sub/folder/', 'page'],
  ['/sub/folder/inner/', 'inner page'],
])('%s is a page', async (path, body) => {
  expect(await get(path)).toEqual({ status: 200, type: 'text/html; charset=utf-8', body });
});

test('a script has the type that modules need', async () => {
  const type = 'text/javascript; charset=utf-8';
  expect(await get('/script.js')).toEqual({ status: 200, type, body: 'script' });
});

test.each([
  '/../site-secret/key.txt',
  '/%2e%2e/site-secret/key.txt',
  '/..%2fsite-secret/key.txt',
  '/inner/..%2f..%2fsite-secret%2fkey.txt',
  '/..%5csite-secret%5ckey.txt',
  '/sub/folder/..%2f..%2fsite-secret/key.txt',
  '/link.txt',
  '/script.js%00.html',
  '/gone/index.html',
  '/nothing',
])('%s is not found', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, body: 'not found\n' });
});

test('an address that is no text is refused', async () => {
  expect(await get('/%ff')).toMatchObject({ status: 400 });
});

test('a folder without its slash leads to the one with it, on this host', async () => {
  expect(await get('/inner')).toMatchObject({ status: 301 });
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OutsideError, UsageError } from '../types.ts';
import { checkFolder, writeSite } from './write-site.ts';

const PROGRESS = { show: () => undefined, ofFile: () => () => undefined, clear: () => undefined };
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'geo-timeline-site-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const filesOf = (names: readonly string[]) =>
  new Map([
    ...names.map((name) => [name, `${name}\n`] as const),
    ['geo-timeline.json', JSON.stringify({ generator: 'geo-timeline', files: Object.fromEntries(names.map((name) => [name, ''])) })], // prettier-ignore
  ]);
const listed = (): readonly string[] =>
  readdirSync(join(folder, 'site'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'site').length + 1))
    .sort();

test('a new site takes the place of the old one, and what others put there stays', async () => {
  const site = join(folder, 'site');
  await writeSite(site, filesOf(['index.html', 'parts/a.js', 'data/x.json']), PROGRESS);
  writeFileSync(join(site, 'CNAME'), 'h.example');
  mkdirSync(join(site, '.git', 'refs'), { recursive: true });
  writeFileSync(join(site, '.git', 'refs', 'head'), '1');
  writeFileSync(join(site, 'data', 'more.csv'), 'mine');
  checkFolder(site, false);
  await writeSite(site, filesOf(['index.html', 'parts/b.js']), PROGRESS);
  expect(listed()).toEqual(['.git/refs/head', 'CNAME', 'data/more.csv', 'geo-timeline.json', 'index.html', 'parts/b.js']); // prettier-ignore
  expect(readdirSync(folder)).toEqual(['site']);
});

test('a folder of others is not written without being told to, and then keeps its files', async () => {
  const site = join(folder, 'site');
  mkdirSync(site);
  checkFolder(site, false);
  writeFileSync(join(site, 'thesis.txt'), 'mine');
  expect(() => checkFolder(site, false)).toThrow(UsageError);
  expect(() => checkFolder(join(site, 'thesis.txt'), true)).toThrow(UsageError);
  checkFolder(site, true);
  await writeSite(site, filesOf(['index.html']), PROGRESS);
  expect(listed()).toEqual(['geo-timeline.json', 'index.html', 'thesis.txt']);
});

test('what cannot be written whole leaves the old site as it was', async () => {
  const site = join(folder, 'site');
  await writeSite(site, filesOf(['index.html']), PROGRESS);
  const impossible = new Map([...filesOf(['a']), ['a/b', 'a folder of a file']]);
  await expect(writeSite(site, impossible, PROGRESS)).rejects.toThrow(OutsideError);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('index.html\n');
  expect(existsSync(join(site, 'a'))).toBe(false);
  expect(readdirSync(folder)).toEqual(['site']);
});

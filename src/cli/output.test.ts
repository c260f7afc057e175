import { mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import type { Progress } from './progress.ts';
import { isSameFile, writeWhole } from './output.ts';

const silent: Progress = {
  show: () => undefined,
  ofFile: () => () => undefined,
  clear: () => undefined,
};
const folder = (): string => mkdtempSync(join(tmpdir(), 'geo-timeline-output-'));
const bytes = new Uint8Array(3 << 20).fill(65);

test('writes all of it and leaves nothing beside', async () => {
  const path = join(folder(), 'out.json');
  expect(await writeWhole(path, bytes, silent)).toBe(true);
  expect(readFileSync(path).equals(bytes)).toBe(true);
  expect(readdirSync(join(path, '..'))).toEqual(['out.json']);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s in the middle leaves what was there', async (signal) => {
  const path = join(folder(), 'out.json');
  writeFileSync(path, 'old');
  const ends: string[] = [];
  const interrupting = {
    ...silent,
    show: (_: string, share: number) => void (share > 0.5 && process.emit(signal, signal)),
  };
  expect(await writeWhole(path, bytes, interrupting, (by) => ends.push(by))).toBe(false);
  expect(ends).toEqual([signal]);
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(join(path, '..'))).toEqual(['out.json']);
  expect(process.listenerCount(signal)).toBe(0);
}); // prettier-ignore

test('what a link names is written, and the link stays', async () => {
  const at = folder();
  mkdirSync(join(at, 'real'));
  writeFileSync(join(at, 'real', 'a'), 'old');
  symlinkSync(join(at, 'real', 'a'), join(at, 'link'));
  await writeWhole(join(at, 'link'), new Uint8Array([66]), silent);
  expect(readFileSync(join(at, 'real', 'a'), 'utf8')).toBe('B');
  expect(isSameFile(join(at, 'link'), join(at, 'real', 'a'))).toBe(true);
});

test('a folder, and a place that is not there, are told', async () => {
  const at = folder();
  await expect(writeWhole(at, bytes, silent)).rejects.toThrow('folder, not a file');
  const nowhere = join(at, 'no', 'out.json');
  await expect(writeWhole(nowhere, bytes, silent)).rejects.toThrow('there is none of this name');
});

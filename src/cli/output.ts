import { type Stats, realpathSync, statSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import type { Progress } from './progress.ts';
import { TEXTS, reasonOf } from './texts.ts';
import { OutsideError, UsageError } from './types.ts';

const PIECE = 1 << 20;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type Signal = (typeof SIGNALS)[number];

const statsOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/** Whether two paths name the same file, through links as well. */
export function isSameFile(a: string, b: string): boolean {
  const [one, other] = [statsOf(a), statsOf(b)];
  return one !== undefined && other !== undefined && one.ino === other.ino && one.dev === other.dev;
}

/** Ends the process as the signal would have, once what was half done is undone. */
const endBy = (signal: Signal): void => void process.kill(process.pid, signal);

async function writePieces(
  file: FileHandle,
  bytes: Uint8Array,
  isStopped: () => boolean,
  progress: Progress,
): Promise<void> {
  for (let at = 0; at < bytes.length && !isStopped(); at += PIECE) {
    progress.show(TEXTS.writing, at / bytes.length);
    await file.writeFile(bytes.subarray(at, at + PIECE));
  }
  if (!isStopped()) await file.sync().catch(() => undefined);
}

/**
 * Writes a file whole or not at all: into one beside it that takes its name at the end. An interrupted process
 * takes that away before it ends.
 * @param end how the process ends by a signal; resolves to false then
 * @throws OutsideError, UsageError for a folder
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  progress: Progress,
  end: (signal: Signal) => void = endBy,
): Promise<boolean> {
  const stats = statsOf(path);
  if (stats?.isDirectory() === true) throw new UsageError(TEXTS.isFolder(path));
  // What a link names is replaced, not the link; /dev/null and pipes cannot be replaced at all.
  const target = stats === undefined ? path : realpathSync(path);
  const isPlain = stats === undefined || stats.isFile();
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  let stoppedBy: Signal | undefined;
  const stop = (signal: Signal): void => void (stoppedBy ??= signal);
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    const file = await open(isPlain ? temporary : path, 'w', stats?.mode ?? 0o666);
    try {
      await writePieces(file, bytes, () => stoppedBy !== undefined, progress);
    } finally {
      await file.close();
    }
    if (isPlain && stoppedBy === undefined) await rename(temporary, target);
  } catch (error) {
    throw new OutsideError(TEXTS.notWritable(path, reasonOf(error)));
  } finally {
    if (isPlain) await rm(temporary, { force: true });
    for (const signal of SIGNALS) process.off(signal, stop);
    progress.clear();
  }
  if (stoppedBy !== undefined) end(stoppedBy);
  return stoppedBy === undefined;
}

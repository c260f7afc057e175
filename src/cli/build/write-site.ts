/** Puts a site in its place: whole or not at all, and nobody else's files are lost. */
import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import type { Progress } from '../progress.ts';
import { TEXTS, reasonOf } from '../texts.ts';
import { OutsideError, UsageError } from '../types.ts';
import { MANIFEST, type Manifest } from './files.ts';
import type { Files } from './types.ts';

/** What the site of the last build is made of; undefined where there is none. */
function manifestIn(folder: string): Manifest | undefined {
  try {
    const found = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Partial<Manifest>;
    return found.generator === 'geo-timeline' && typeof found.files === 'object'
      ? (found as Manifest)
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Checks that a folder may be written.
 * @throws UsageError for a file, and for a folder with content of others unless forced
 */
export function checkFolder(path: string, isForced: boolean): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (!stats.isDirectory()) throw new UsageError(TEXTS.notAFolder(path));
  const isFree = readdirSync(path).length === 0 || manifestIn(path) !== undefined;
  if (!isFree && !isForced) throw new UsageError(TEXTS.notOurs(path));
}

/** Moves what is not the old site's and not in the new one from the old folder to the new: CNAME, .git and the like. */
async function keepOthers(
  old: string,
  fresh: string,
  own: ReadonlySet<string>,
  at = '',
): Promise<void> {
  for (const entry of readdirSync(join(old, at), { withFileTypes: true })) {
    const path = at + entry.name;
    if (own.has(path)) continue;
    const isMixed = entry.isDirectory() && existsSync(join(fresh, path));
    const isOurs = entry.isDirectory() && [...own].some((file) => file.startsWith(`${path}/`));
    if (isMixed || isOurs) {
      await mkdir(join(fresh, path), { recursive: true });
      await keepOthers(old, fresh, own, `${path}/`);
      // Gone again where nobody else had anything in it.
      if (readdirSync(join(fresh, path)).length === 0) await rm(join(fresh, path), { recursive: true }); // prettier-ignore
    } else if (!existsSync(join(fresh, path))) await rename(join(old, path), join(fresh, path));
  }
}

async function writeAll(folder: string, files: Files, progress: Progress): Promise<void> {
  let done = 0;
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
    progress.show(TEXTS.writing, ++done / files.size);
  }
}

/**
 * Writes a site into a new folder beside the old one, which then takes its name. Until then the old site is whole.
 * @throws OutsideError where the system refuses; the old site is there then
 */
export async function writeSite(path: string, files: Files, progress: Progress): Promise<void> {
  let fresh: string | undefined;
  try {
    await mkdir(dirname(resolve(path)), { recursive: true });
    const target = existsSync(path) ? realpathSync(path) : resolve(path);
    const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    await mkdir(beside);
    fresh = beside;
    await writeAll(fresh, files, progress);
    if (existsSync(target)) await replace(target, fresh, `${fresh}.old`);
    else await rename(fresh, target);
    fresh = undefined;
  } catch (error) {
    throw new OutsideError(TEXTS.notWritable(path, reasonOf(error)));
  } finally {
    if (fresh !== undefined) await rm(fresh, { recursive: true, force: true });
    progress.clear();
  }
}

async function replace(target: string, fresh: string, old: string): Promise<void> {
  const own = new Set([...Object.keys(manifestIn(target)?.files ?? {}), MANIFEST]);
  const { mode } = statSync(target);
  await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    await rename(old, target);
    throw error;
  }
  await chmod(target, mode & 0o777);
  await keepOthers(old, target, own);
  await rm(old, { recursive: true, force: true });
}

/** The command line as it is built, run in a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { buildForNode } from '../../../scripts/node-build.ts';

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}
export interface Built {
  /** A folder that goes with `remove`, and what runs in it. */
  readonly folder: string;
  readonly cli: string;
  start(...args: readonly string[]): ChildProcess;
  run(args: readonly string[], input?: string): Promise<Ended>;
  file(name: string, text: string): string;
  remove(): void;
}

/** Collects what a process prints until it ends. */
export function ended(child: ChildProcess): Promise<Ended> {
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (text: string) => (texts[name] += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ ...texts, code, signal }));
  });
}

export async function buildCli(): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'geo-timeline-cli-'));
  const lib = mkdtempSync(join(tmpdir(), 'geo-timeline-lib-'));
  writeFileSync(join(lib, 'package.json'), '{"type": "module"}');
  await buildForNode(lib, ['cli.js']);
  const cli = join(lib, 'cli.js');
  const start = (...args: readonly string[]): ChildProcess =>
    spawn(process.execPath, [cli, ...args], { cwd: folder, stdio: 'pipe' });
  return {
    folder,
    cli,
    start,
    run(args, input = '') {
      const child = start(...args);
      // It may end without reading.
      child.stdin?.on('error', () => undefined).end(input);
      return ended(child);
    },
    file(name, text) {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
    remove() {
      for (const path of [folder, lib]) rmSync(path, { recursive: true, force: true });
    },
  };
}

import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../model/index.ts';
import type { Progress } from './progress.ts';
import { TEXTS, reasonOf } from './texts.ts';
import type { Terminal } from './types.ts';

/** The limit of the page too: a JavaScript text cannot be much longer. */
const MAX_BYTES = 256 * 2 ** 20;

export type Input =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly name: string; readonly problem: Problem };

const refuse = (name: string, code: string, message: string, fix: string): Input => ({
  ok: false,
  name,
  problem: { severity: 'error', code, message, fix, source: name },
});

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The bytes of a file, or of standard input for "-"; a Problem where it cannot be read. */
export async function readInput(
  file: string,
  terminal: Terminal,
  progress: Progress,
): Promise<Input> {
  const name = file === '-' ? TEXTS.stdin : file;
  const show = progress.ofFile(basename(name));
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const total = file === '-' ? undefined : statSync(file).size;
    if (total !== undefined && total > MAX_BYTES) return tooLarge(name);
    for await (const chunk of file === '-' ? terminal.stdin() : createReadStream(file)) {
      chunks.push(chunk as Uint8Array);
      size += (chunk as Uint8Array).length;
      if (size > MAX_BYTES) return tooLarge(name);
      show(total === undefined || total === 0 ? 0 : size / total);
    }
    return { ok: true, name, bytes: joined(chunks, size) };
  } catch (error) {
    return refuse(
      name,
      'file-not-readable',
      TEXTS.notReadable(reasonOf(error)),
      TEXTS.notReadableFix,
    );
  }
}

const tooLarge = (name: string): Input =>
  refuse(name, 'file-too-large', TEXTS.tooLarge, TEXTS.tooLargeFix);

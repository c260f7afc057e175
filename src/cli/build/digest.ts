import { createHash } from 'node:crypto';
import type { Integrity } from '../../render/html.ts';

/** "sha384-…", as `integrity` has it. */
export const digestOf = (content: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** For names of files that never change under their name. */
export const shortHash = (content: string): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 8);

/** The digests of all scripts that a page may load. */
export const integrityOf = (files: ReadonlyMap<string, string | Uint8Array>): Integrity =>
  Object.fromEntries(
    [...files]
      .filter(([path]) => /^(?:geo-timeline|frame|(?:parts|assets)\/.*)\.js$/.test(path))
      .map(([path, content]) => [path, digestOf(content)]),
  );

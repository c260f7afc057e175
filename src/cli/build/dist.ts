/** What `npm run build` left, as sites are made of it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SingleParts } from '../../render/html.ts';
import { TEXTS } from '../texts.ts';
import { OutsideError } from '../types.ts';

export interface Dist {
  /** Scripts, styles, flags, schema, notices: what a site takes over as it is. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What the pages load, relative to the folder. */
  readonly index: PageTags;
  readonly embed: PageTags;
  /** What a page that is one file is made of. */
  readonly single: SingleParts;
}
/** A script that the page fetches early, on screens of a media query only where one is named. */
export interface Preload {
  readonly href: string;
  readonly media?: string | undefined;
}
export interface PageTags {
  readonly preloads: readonly Preload[];
  readonly script: string;
}

/** Ours to make anew, or nothing for readers. A site's styles are in one sheet of its own. */
const LEFT_OUT = /^(?:(?:index|embed|gallery)\.html|data\/.*|parts\/(?:gallery-[^/]*|[^/]*\.css))$/;

/** The package's own folder: the nearest above that has an app in it. */
export function packageFolder(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    if (existsSync(join(at, 'dist', 'geo-timeline.js'))) return at;
    if (dirname(at) === at) throw new OutsideError(TEXTS.noDist);
  }
}

function attributesOf(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map(([, address = '']) => address.replace(/^\.\//, ''));
}

function preloadsOf(html: string): readonly Preload[] {
  const links = html.matchAll(
    /<link rel="modulepreload"(?: media="([^"]+)")? href="(?:\.\/)?([^"]+)"/g,
  );
  return [...links].map(([, media, href = '']) => ({ href, media }));
}

function tagsOf(html: string): PageTags {
  const [script] = attributesOf(html, /<script type="module"[^>]* src="([^"]+)"/g);
  if (script === undefined) throw new OutsideError(TEXTS.noDist);
  return {
    preloads: preloadsOf(html),
    script,
  };
}

/**
 * Reads the app from the package's folder.
 * @throws OutsideError where it has not been built
 */
export function readDist(folder: string): Dist {
  const dist = join(folder, 'dist');
  try {
    const text = (path: string): string => readFileSync(path, 'utf8');
    const names = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => !LEFT_OUT.test(name))
      .sort();
    return {
      files: new Map(names.map((name) => [name, readFileSync(join(dist, name))])),
      index: tagsOf(text(join(dist, 'index.html'))),
      embed: tagsOf(text(join(dist, 'embed.html'))),
      single: JSON.parse(text(join(dist, 'single.json'))) as SingleParts,
    };
  } catch (error) {
    if (error instanceof OutsideError) throw error;
    throw new OutsideError(TEXTS.noDist);
  }
}

// What an embedding page pays: geo-timeline.js, every file that it imports at once, and their style sheets.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const KIB = 1024;
/**
 * Budgets in bytes, gzip -9. `painted`: all scripts and styles until the first picture, lazy or not (e2e/size.spec.ts). Its aim
 * is 90 KiB for both; what is above came with languages, loading near the window and sites, and has to be won back.
 */
export const BUDGETS = {
  element: 60 * KIB,
  frame: 1.5 * KIB,
  painted: { element: 92 * KIB, site: 94 * KIB },
};
const STATIC_IMPORT =
  /(?:^|[;}\s/])(?:import|export)\s*(?:[\w*${}\s,]+from\s*)?["'`](\.[^"'`]+)["'`]/g;

/** @param {string | Buffer} content @returns {number} bytes after gzip -9 */
export const gzipSize = (content) => gzipSync(content, { level: 9 }).length;

/**
 * A file and all that it imports statically, each once.
 * @param {string} entry
 * @param {Set<string>} [seen]
 * @returns {readonly string[]} paths
 */
export function staticGraph(entry, seen = new Set()) {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const code = readFileSync(entry, 'utf8');
  const imported = entry.endsWith('.js')
    ? [...code.matchAll(STATIC_IMPORT)].map((match) => join(dirname(entry), match[1] ?? ''))
    : [];
  return [entry, ...imported.flatMap((path) => staticGraph(path, seen))];
}

/**
 * @param {string} dist
 * @param {string} name of the file that a page loads
 * @param {number} budget bytes
 */
function isWithin(dist, name, budget) {
  const entry = join(dist, name);
  if (!existsSync(entry)) {
    console.error(`file missing: "${entry}"; run npm run build first`);
    return false;
  }
  const files = staticGraph(entry).map((path) => ({
    path: relative(dist, path),
    bytes: gzipSize(readFileSync(path)),
  }));
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { path, bytes } of files) console.log(`  ${path}: ${bytes} bytes`);
  const fits = total <= budget;
  const verdict = fits ? 'within' : 'OVER';
  const kib = (total / KIB).toFixed(1);
  console.log(`${name}: ${kib} KiB gzip, ${verdict} its budget of ${budget / KIB} KiB`);
  return fits;
}

function main() {
  const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
  const fits = [
    isWithin(dist, 'geo-timeline.js', BUDGETS.element),
    isWithin(dist, 'frame.js', BUDGETS.frame),
  ];
  process.exitCode = fits.every(Boolean) ? 0 : 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main();

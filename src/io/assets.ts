/** Where scripts lie inside the folder that everything is served from: sources in development, lazy parts in a build. */
const SCRIPT_FOLDERS = /\/(?:src\/io|parts)\/$/;

/**
 * The folder of a script's files, from the address of one of its modules; ends with a slash. The entry,
 * geo-timeline.js, may lie in any folder, even in one that is called "parts".
 */
export function rootOf(moduleUrl: string): string {
  const { pathname } = new URL(moduleUrl);
  const folder = new URL('./', moduleUrl);
  const isEntry = pathname.endsWith('/geo-timeline.js');
  return isEntry ? folder.href : folder.href.replace(SCRIPT_FOLDERS, '/');
}

/** The address of a file that is published beside geo-timeline.js: `assetUrl('data/default-timeline.json')`. */
export function assetUrl(path: string): string {
  // Not `new URL(path, import.meta.url)`: a bundler would take it for a file to bundle.
  return rootOf(import.meta.url) + path;
}

// A small static server: `npm start`, `geo-timeline serve`, scripts/serve.mjs and the tests in a browser use it.
import { createReadStream, readFile, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import process from 'node:process';
import { constants, createGzip, gzip } from 'node:zlib';

const TYPES = /** @type {Readonly<Record<string, string>>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
});
const PACKED = /^(?:text\/|application\/(?:json|xml|geo\+json)|image\/svg)/;
const DEFAULT_PORT = 4173;

/**
 * @typedef {object} Options
 * @property {Readonly<Record<string, string>>} mounts folder by URL prefix, which starts and ends with "/"
 * @property {boolean} [cors] whether to send Access-Control-Allow-Origin: * (default true)
 * @property {Readonly<Record<string, string>>} [headers] sent with every answer
 */

/**
 * The file that an address names, or undefined: never one outside the folder, through ".." or a link.
 * @param {string} folder
 * @param {string} path decoded, relative to the folder
 */
function fileFor(folder, path) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const base = realpathSync(folder);
  const wanted = resolve(base, `.${sep}${path}`);
  if (path.includes('\0') || (wanted !== base && !wanted.startsWith(base + sep))) return undefined;
  const file = statSync(wanted, { throwIfNoEntry: false })?.isDirectory()
    ? join(wanted, 'index.html')
    : wanted;
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile() || !realpathSync(file).startsWith(base + sep)) return undefined;
  return { file, stats };
}

/**
 * @param {Options['mounts']} mounts
 * @param {string} pathname decoded
 * @returns {[string, string] | undefined} folder and the rest of the path; the longest prefix wins
 */
function mountFor(mounts, pathname) {
  const prefix = Object.keys(mounts)
    .filter((name) => pathname.startsWith(name))
    .sort((a, b) => b.length - a.length)[0];
  const folder = prefix === undefined ? undefined : mounts[prefix];
  return prefix === undefined || folder === undefined
    ? undefined
    : [folder, pathname.slice(prefix.length)];
}

/** @param {string | undefined} url @returns {string | undefined} */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/**
 * Answers one request.
 * @param {Options} options
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer({ mounts, cors = true, headers = {} }, request, response) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (cors) response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  /** @param {number} status @param {string} text */
  const refuse = (status, text) => {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(`${text}\n`);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(405, 'method not allowed');
  const pathname = pathOf(request.url);
  if (pathname === undefined) return refuse(400, 'address not understood');
  const [folder, path] = mountFor(mounts, pathname) ?? [];
  const found = folder === undefined || path === undefined ? undefined : fileFor(folder, path);
  if (found === undefined) return refuse(404, 'not found');
  if (found.file.endsWith('index.html') && !pathname.endsWith('/') && !pathname.endsWith('.html')) {
    // Relative addresses in the page need the slash; leading slashes would name another host.
    response.writeHead(301, { Location: `/${pathname.replace(/^[/\\]+/, '')}/` });
    return response.end();
  }
  return send(found, request, response);
}

/**
 * @param {{file: string, stats: import('node:fs').Stats}} found
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function send({ file, stats }, request, response) {
  const etag = `W/"${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}"`;
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', etag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
  response.setHeader('Content-Type', type);
  const pack = PACKED.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (pack) response.setHeader('Content-Encoding', 'gzip');
  else response.setHeader('Content-Length', stats.size);
  response.writeHead(200);
  if (request.method === 'HEAD') return response.end();
  if (pack && stats.size <= KEPT) return sendPacked(file, etag, response);
  const stream = createReadStream(file);
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  if (!pack) return stream.pipe(response);
  return stream.pipe(createGzip({ level: constants.Z_BEST_COMPRESSION })).pipe(response);
}

/** Bytes up to which a file is kept as it was compressed: tests ask for the same ones again and again. */
const KEPT = 2 ** 20;
/** @type {Map<string, {etag: string, bytes: Buffer}>} */
const kept = new Map();

/** @param {string} file @param {string} etag @param {import('node:http').ServerResponse} response */
function sendPacked(file, etag, response) {
  const known = kept.get(file);
  if (known?.etag === etag) return response.end(known.bytes);
  readFile(file, (unread, content) => {
    if (unread) return response.destroy();
    gzip(content, { level: constants.Z_BEST_COMPRESSION }, (unpacked, bytes) => {
      if (unpacked) return response.destroy();
      kept.set(file, { etag, bytes });
      response.end(bytes);
    });
  });
}

/**
 * Starts a server for this machine only.
 * @param {Options & {port?: number, tries?: number}} options port 0 or absent: any free one;
 *   tries: how many following ports to try when it is taken
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>}
 */
export async function serve({ port = 0, tries = 1, ...options }) {
  const server = createServer((request, response) => {
    try {
      answer(options, request, response);
    } catch (error) {
      response.writeHead(500).end();
      console.error(error);
    }
  });
  /** @param {number} wanted @returns {Promise<NodeJS.ErrnoException | undefined>} */
  const listen = (wanted) =>
    new Promise((done) => {
      server.once('error', done);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', done);
        done(undefined);
      });
    });
  for (let at = port, left = tries; ; at += 1, left -= 1) {
    const error = await listen(at);
    if (error === undefined) break;
    if (error.code !== 'EADDRINUSE') throw error;
    if (left <= 1) throw new Error(`port in use: ${at}; give another with --port`);
  }
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  const close = () =>
    /** @type {Promise<void>} */ (
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      })
    );
  return { url: `http://localhost:${bound}/`, port: bound, close };
}

/**
 * The port asked for by `--port` or PORT; without one, 4173 or the next that is free.
 * @param {string | undefined} flag
 * @returns {{port: number, tries: number} | undefined} undefined: not a port number
 */
export function portFrom(flag) {
  const asked = flag ?? process.env['PORT'];
  if (asked === undefined || asked === '') return { port: DEFAULT_PORT, tries: 50 };
  const port = Number(asked);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? { port, tries: 1 } : undefined;
}

/**
 * Serves until Ctrl-C; the address is the last line printed.
 * @param {Options & {portFlag?: string | undefined}} options
 */
export async function serveUntilStopped({ portFlag, ...options }) {
  const wanted = portFrom(portFlag);
  if (wanted === undefined) {
    console.error(`port not understood: "${portFlag ?? process.env['PORT']}"; give 0 to 65535`);
    process.exit(2);
  }
  try {
    const server = await serve({ ...options, ...wanted });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.once(signal, () => void server.close().then(() => process.exit(0)));
    console.log(server.url);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

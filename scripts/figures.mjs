// npm run figures: the figures of the docs. Most are what the command line draws of the gallery's examples; what only
// the page shows comes from the references of the picture tests (e2e/pictures/).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { root } from './prepare.mjs';
import { readPng, writePng } from './png.mjs';

/** Few and small: those that a page of the docs shows. */
const PICTURES = ['overview', 'tenures', 'bad-rows'];
const MOST_BYTES = 64_000;

const folder = join(root, 'docs', 'figures');
mkdirSync(folder, { recursive: true });
/** @param {string} name @param {Uint8Array} figure */
function write(name, figure) {
  if (figure.length > MOST_BYTES)
    throw new Error(`figure too large: ${name} has ${figure.length} bytes, at most ${MOST_BYTES}`);
  writeFileSync(join(folder, name), figure);
  console.log(`docs/figures/${name}: ${figure.length} bytes`);
}

for (const name of PICTURES) {
  const picture = readFileSync(join(root, 'e2e', 'pictures', `${name}-light.png`));
  write(`${name}.png`, writePng(readPng(picture)));
}
// TypeScript, which Node alone does not read.
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
/** @type {typeof import('./svg-figures.ts')} */
// @ts-expect-error: what a loaded module exports is known to its file only
const { SVG_FIGURES, svgFigure } = await server.ssrLoadModule('/scripts/svg-figures.ts');
for (const figure of SVG_FIGURES) write(`${figure.id}.svg`, Buffer.from(await svgFigure(figure)));
await server.close();

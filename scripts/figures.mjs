// npm run figures: the figures of the docs, made from the references of the picture tests (e2e/pictures/).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';
import { readPng, writePng } from './png.mjs';

/** Few and small: those that a page of the docs shows. */
const FIGURES = ['overview', 'uncertain-dates', 'status', 'series', 'lanes', 'pair', 'tenures', 'bad-rows']; // prettier-ignore
const MOST_BYTES = 64_000;

const folder = join(root, 'docs', 'figures');
mkdirSync(folder, { recursive: true });
for (const name of FIGURES) {
  const figure = writePng(
    readPng(readFileSync(join(root, 'e2e', 'pictures', `${name}-light.png`))),
  );
  if (figure.length > MOST_BYTES)
    throw new Error(`figure too large: ${name} has ${figure.length} bytes, at most ${MOST_BYTES}`);
  writeFileSync(join(folder, `${name}.png`), figure);
  console.log(`docs/figures/${name}.png: ${figure.length} bytes`);
}

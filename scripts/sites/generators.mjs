// The sites that `npm run test:sites` builds: each a recipe of docs/embed/, with the program that publishes it.

/**
 * @typedef {object} Generator
 * @property {string} name of its recipe's folder, and of the folder that it is published in
 * @property {string} command what has to be on the machine
 * @property {string} [debian] the package that brings it; without one, npm brings what package.json names
 * @property {string} files where the recipe keeps what is served as it is
 * @property {string} [out] where the generator leaves its pages; without one, nginx serves the folder itself
 * @property {string} ending of a page's address
 */

/** @type {readonly Generator[]} */
export const GENERATORS = [
  {
    name: 'hugo',
    command: 'hugo',
    debian: 'hugo',
    files: 'static',
    out: 'public',
    ending: '/',
  },
  {
    name: 'jekyll',
    command: 'jekyll',
    debian: 'jekyll',
    files: '.',
    out: '_site',
    ending: '/',
  },
  {
    name: 'mkdocs',
    command: 'mkdocs',
    debian: 'mkdocs',
    files: 'docs',
    out: 'site',
    ending: '/',
  },
  { name: 'eleventy', command: 'npm', files: '.', out: '_site', ending: '/' },
  { name: 'astro', command: 'npm', files: 'public', out: 'dist', ending: '/' },
  {
    name: 'nginx',
    command: 'nginx',
    debian: 'nginx-light',
    files: '.',
    ending: '.html',
  },
];

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { nodeFiles } from './scripts/node-build.ts';
import { singleFile } from './scripts/single-build.ts';
import { staticGraph } from './scripts/static-graph.ts';
import {
  flags,
  notice,
  pageHead,
  pageTags,
  plainImports,
  standaloneScript,
} from './scripts/vite-plugins.ts';

const element = staticGraph('src/embed/geo-timeline.ts');
const picture = staticGraph('src/ui/timeline/Timeline.svelte');

/** Of Svelte's modules, what only lazily loaded parts use although their neighbours are needed at once. */
const LATER = /svelte\/src\/internal\/client\/dom\/elements\/bindings\/select\.js$/;

export default defineConfig({
  base: './',
  plugins: [
    svelte(),
    flags(),
    notice(),
    standaloneScript('src/embed/frame.ts', 'frame.js'),
    pageHead(),
    pageTags(),
    nodeFiles(),
    singleFile(),
    plainImports(),
    element,
    picture,
  ],
  build: {
    target: 'es2022',
    minify: true,
    // Nothing to preload: a part needs only geo-timeline.js, which is there by the time it asks.
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Neither ours nor Svelte's modules do anything but define, the entries apart: what nobody uses
      // of a door goes, and nothing waits for it.
      treeshake: {
        moduleSideEffects: [{ test: /\/src\/.*\.(?:js|ts|svelte)$/, sideEffects: false }],
      },
      input: {
        index: 'index.html',
        embed: 'embed.html',
        gallery: 'gallery.html',
        'geo-timeline': 'src/embed/geo-timeline.ts',
      },
      output: {
        // geo-timeline.js holds the element's whole static graph; pages and lazily loaded parts import from it.
        codeSplitting: {
          // The graph is whole already; doors would drag in what lies behind them.
          includeDependenciesRecursively: false,
          groups: [
            { name: 'geo-timeline', priority: 2, test: (id) => element.has(id) && !LATER.test(id) },
            // One file more until the first picture, not a chain of them.
            { name: 'picture', priority: 1, test: (id) => picture.has(id) && !LATER.test(id) },
          ],
        },
        entryFileNames: ({ name }) =>
          name === 'geo-timeline' ? 'geo-timeline.js' : 'parts/[name]-[hash].js',
        chunkFileNames: 'parts/[name]-[hash].js',
        assetFileNames: 'parts/[name]-[hash][extname]',
        // geo-timeline.js has no hash in its name: with readable export names a part of the last
        // release still fits a cached script of the one before (costs 40 bytes).
        minifyInternalExports: false,
      },
    },
  },
  // Beside the parts that ask for it: assets.ts finds our folder by theirs.
  worker: {
    format: 'es',
    rolldownOptions: {
      output: { entryFileNames: 'parts/[name]-[hash].js' },
      // One file: what a page loads on demand the worker has anyway.
      checks: { ineffectiveDynamicImport: false },
    },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    testTimeout: 30_000,
    // Nothing in src/ keeps state between two askers (R2), so a module is loaded once for all files of a worker.
    isolate: false,
  },
});

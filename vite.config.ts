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

/**
 * What is loaded together, most urgent first: a module belongs to the first that needs it. Everything else is cut as the
 * bundler likes, where a reader asks for it.
 */
const chunks = Object.entries({
  // The element's whole static graph; pages and lazily loaded parts import from it. And the little that a picture and a
  // story have in common: neither waits for the other.
  'geo-timeline': [
    'src/embed/geo-timeline.ts',
    'src/base/bisect.ts',
    'src/model/fact-words.ts',
    'src/store/begin.ts',
    'src/render/shapes.ts',
  ],
  // One file more until the first picture, not a chain of them.
  picture: ['src/ui/timeline/Timeline.svelte'],
  data: ['src/formats/read-plain.ts'],
  // Around the picture of a page: asked for at once by the dozen.
  frame: [
    'Footer.svelte',
    'panels/Filters.svelte',
    'panels/HeaderActions.svelte',
    'panels/LanguageChoice.svelte',
    'panels/NarrowBar.svelte',
    'files/OpenFile.svelte',
    'bloc-part.ts',
    // Of these a story and what stands on a picture have need as well.
    'panels/EventTitle.svelte',
    'spoken-name.ts',
  ]
    .map((path) => `src/ui/${path}`)
    .concat(
      'src/time/span-of-time.ts',
      'node_modules/svelte/src/internal/client/dom/blocks/svelte-element.js',
    ),
  // On the picture itself, and of what it is made.
  overview: ['timeline/Overview.svelte', 'story/Strip.svelte', 'digest/Digest.svelte'].map(
    (path) => `src/ui/${path}`,
  ),
  hands: ['ChartBar', 'Hands', 'Edges']
    .map((name) => `src/ui/timeline/${name}.svelte`)
    .concat('src/ui/series/Threads.svelte'),
  // At hand before a connection fails.
  failure: ['src/ui/panels/Failed.svelte', 'src/io/recover.ts', 'src/io/explain.ts'],
  details: ['src/ui/panels/Details.svelte'],
  story: ['src/ui/story/Story.svelte'],
}).map(([name, entries]) => ({ name, graph: staticGraph(...entries) }));

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
    pageTags({
      any: ['src/app/start.ts', 'src/formats/read-plain.ts'],
      narrow: [
        'src/app/list-first.ts',
        'src/ui/story/Story.svelte',
        'src/ui/panels/NarrowBar.svelte',
      ],
      wide: ['src/ui/timeline/Timeline.svelte'],
    }),
    nodeFiles(),
    singleFile(),
    plainImports(),
    chunks.map(({ graph }) => graph),
  ],
  build: {
    target: 'es2022',
    minify: true,
    // Nothing to preload: a part needs only geo-timeline.js, which is there by the time it asks.
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Neither ours nor Svelte's modules do anything but define, the entries and the app's start apart: what nobody uses
      // of a door goes, and nothing waits for it.
      treeshake: {
        moduleSideEffects: [
          { test: /\/src\/(?!app\/start\.ts).*\.(?:js|ts|svelte)$/, sideEffects: false },
        ],
      },
      input: {
        index: 'index.html',
        embed: 'embed.html',
        gallery: 'gallery.html',
        'geo-timeline': 'src/embed/geo-timeline.ts',
      },
      output: {
        codeSplitting: {
          // The graphs are whole already; doors would drag in what lies behind them.
          includeDependenciesRecursively: false,
          groups: chunks.map(({ name, graph }, i) => ({
            name,
            priority: chunks.length - i,
            test: (id) => (LATER.test(id) ? name === 'frame' : graph.has(id)),
          })),
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

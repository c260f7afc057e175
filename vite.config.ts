import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { flags, notice, pageTags, standaloneScript, staticGraph } from './scripts/vite-plugins.ts';

const element = staticGraph('src/embed/geo-timeline.ts');

export default defineConfig({
  base: './',
  plugins: [
    svelte(),
    flags(),
    notice(),
    standaloneScript('src/embed/frame.ts', 'frame.js'),
    pageTags(),
    element,
  ],
  build: {
    target: 'es2022',
    minify: true,
    // Nothing to preload: a part needs only geo-timeline.js, which is there by the time it asks.
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        index: 'index.html',
        embed: 'embed.html',
        'geo-timeline': 'src/embed/geo-timeline.ts',
      },
      output: {
        // geo-timeline.js holds the element's whole static graph; pages and lazily loaded parts import from it.
        codeSplitting: {
          groups: [{ name: 'geo-timeline', test: (id) => element.has(id), priority: 1 }],
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
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    testTimeout: 30_000,
  },
});

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { flags, notice, pageTags, standaloneScript } from './scripts/vite-plugins.ts';

export default defineConfig({
  base: './',
  plugins: [
    svelte(),
    flags(),
    notice(),
    standaloneScript('src/embed/frame.ts', 'frame.js'),
    pageTags(),
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
      // Both pages import the element's module: this lets geo-timeline.js hold what they share,
      // instead of a common chunk that the element would wait a further round trip for.
      preserveEntrySignatures: 'allow-extension',
      output: {
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

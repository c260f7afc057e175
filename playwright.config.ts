import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './scripts/browser.mjs';

const executablePath = findBrowser();
const outputFile = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];

export default defineConfig({
  testDir: 'e2e',
  // Minutes, and run by `npm run test:access` and `npm run test:sites`.
  testIgnore: ['access/**', 'sites/**'],
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: process.env['CI'] === undefined ? 0 : 1,
  workers: 2,
  reporter: outputFile === undefined ? [['list']] : [['list'], ['json', { outputFile }]],
  expect: {
    // Pictures belong to fonts, not to a platform: gallery.spec.ts checks these.
    toHaveScreenshot: { pathTemplate: '{testDir}/pictures/{arg}{ext}', maxDiffPixelRatio: 0.01 },
  },
  use: {
    browserName: 'chromium',
    // Emptied between tests, not started anew: a third of a test's time.
    reuseContext: true,
    viewport: { width: 1280, height: 800 },
    // Motion costs frames: gestures.spec.ts has it.
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Not of every test: recording costs a third of the time. `--trace on` records one that is looked into.
    trace: 'on-first-retry',
    launchOptions: {
      // Threads of the engine's own cost these tests a third of the page's time and spare them none: two pages share two cores.
      args: [...BROWSER_ARGS, '--js-flags=--single-threaded'],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
});

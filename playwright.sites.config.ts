// What scripts/sites/run.mjs starts once the sites are built and served: GT_SITES names their addresses.
import { defineConfig } from '@playwright/test';
import usual from './playwright.config.ts';

export default defineConfig({
  ...usual,
  testDir: 'e2e/sites',
  testIgnore: 'recipes/**',
  timeout: 60_000,
  expect: { timeout: 20_000 },
});

// Chromium through Playwright, as in the other tests.
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';

/** @returns {Promise<import('./types.ts').Driver>} */
export async function start() {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: BROWSER_ARGS,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  /** @type {string[]} */
  const errors = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  /** @param {string} source @param {readonly unknown[]} args */
  const call = (source, args) => `(${source})(...${JSON.stringify(args)})`;
  return {
    version: `Chromium ${browser.version()}`,
    open: async (url) => {
      errors.length = 0;
      await page.goto(url);
    },
    evaluate: (run, ...args) => page.evaluate(call(run.toString(), args)),
    evaluateInFrame: async (frame, run) =>
      /** @type {any} */ (page.frames()[frame + 1]).evaluate(call(run.toString(), [])),
    click: (x, y) => page.mouse.click(x, y),
    keys: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    errors: () => errors,
    close: () => browser.close(),
  };
}

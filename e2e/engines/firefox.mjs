// Firefox (Debian's firefox-esr) through WebDriver BiDi, which puppeteer-core speaks.
import { load } from './packages.mjs';

/**
 * @param {string} executablePath
 * @returns {Promise<import('./types.ts').Driver>}
 */
export async function start(executablePath) {
  const puppeteer = await load('puppeteer-core');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: { 'intl.accept_languages': 'en-GB', 'ui.systemUsesDarkTheme': 0 },
  });
  const page = await browser.newPage();
  /** @type {string[]} */
  const errors = [];
  page.on('console', (/** @type {any} */ message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (/** @type {Error} */ error) => errors.push(error.message));
  return {
    version: String(await browser.version()).replace(/^firefox\//i, 'Firefox '),
    open: async (url) => {
      errors.length = 0;
      await page.goto(url);
    },
    evaluate: (run, ...args) => page.evaluate(run, ...args),
    evaluateInFrame: (frame, run) => page.frames()[frame + 1].evaluate(run),
    click: (x, y) => page.mouse.click(x, y),
    keys: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot(),
    errors: () => errors,
    close: () => browser.close(),
  };
}

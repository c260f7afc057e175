// WebKitGTK (Debian's webkit2gtk-driver, which brings MiniBrowser) on a screen of its own, through selenium-webdriver.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { load } from './packages.mjs';

const FIRST_TRIES = 50;
/** @param {number} ms */
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A screen without a monitor. @returns {Promise<{display: string, stop: () => void}>} */
async function startScreen() {
  const child = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const pipe = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  const [number] = await once(pipe, 'data');
  return { display: `:${String(number).trim()}`, stop: () => child.kill() };
}

/**
 * @param {number} port
 * @param {string} display
 */
async function startServer(port, display) {
  const child = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1', LANG: 'en_GB.UTF-8' },
  });
  for (let tries = 0; tries < FIRST_TRIES; tries++) {
    const isUp = await fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return child;
    await wait(100);
  }
  child.kill();
  throw new Error('WebKitWebDriver does not answer');
}

/** The keys of WebDriver by their names in `KeyboardEvent.key`. @type {Readonly<Record<string, string>>} */
const KEYS = {
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Home: '\uE011',
  End: '\uE010',
};

/**
 * @param {string} binary MiniBrowser
 * @returns {Promise<import('./types.ts').Driver>}
 */
export async function start(binary) {
  const { Builder } = await load('selenium-webdriver');
  const screen = await startScreen();
  const port = 20_000 + (process.pid % 20_000);
  const server = await startServer(port, screen.display);
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    })
    .build();
  const capabilities = await driver.getCapabilities();
  await driver.manage().setTimeouts({ script: 60_000 });
  /** @param {number} width @param {number} height of the page, not of the window with its bars */
  const resize = async (width, height) => {
    const window = driver.manage().window();
    await window.setRect({ width, height, x: 0, y: 0 });
    const [w, h] = await driver.executeScript('return [innerWidth, innerHeight]');
    await window.setRect({ width: 2 * width - w, height: 2 * height - h });
  };
  await resize(1280, 800);
  return {
    version: `WebKitGTK ${capabilities.getBrowserVersion()}`,
    open: (url) => driver.get(url),
    evaluate: (run, ...args) => driver.executeScript(run, ...args),
    evaluateInFrame: async (frame, run) => {
      await driver.switchTo().frame(frame);
      try {
        return await driver.executeScript(run);
      } finally {
        await driver.switchTo().defaultContent();
      }
    },
    click: async (x, y) => {
      const point = { x: Math.round(x), y: Math.round(y), origin: 'viewport' };
      // Two commands: in one, the press may overtake the movement, and the click would be a drag.
      await driver
        .actions()
        .move({ ...point, duration: 0 })
        .perform();
      await driver.actions().press().release().perform();
    },
    keys: async (...keys) => {
      for (const key of keys)
        await driver
          .actions()
          .sendKeys(KEYS[key] ?? key)
          .perform();
    },
    resize,
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    // WebDriver has no command for the console: host/probe.js hears what it can.
    errors: () => [],
    close: async () => {
      await driver.quit();
      server.kill();
      screen.stop();
    },
  };
}

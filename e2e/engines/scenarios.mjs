// What the element and the frame do in every engine. Each scenario is a whole behaviour and opens a page of its own.
import assert from 'node:assert/strict';

/** @typedef {import('./types.ts').Driver} Driver */
/** @typedef {import('./types.ts').Scenario} Scenario */

const PATIENCE = 30_000;
const OWN = ['#own'];
const FRAMED = ['iframe', 'geo-timeline'];

/** @param {number} ms */
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks until the answer will do.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} ask
 * @param {(answer: T) => boolean} will
 * @returns {Promise<T>}
 */
async function until(what, ask, will) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (will(answer)) return answer;
    if (Date.now() > end) assert.fail(`${what}: still ${JSON.stringify(answer)}`);
    await wait(50);
  }
}

/** @param {Driver} driver @param {readonly string[]} path @returns {Promise<string>} */
const textOf = (driver, path) =>
  driver.evaluate((p) => globalThis.probe.find(p)?.textContent?.trim() ?? '', path);
/** @param {Driver} driver @param {readonly string[]} host @returns {Promise<string>} */
const statusOf = (driver, host) => textOf(driver, [...host, '[role=status]']);
/** @param {Driver} driver @param {readonly string[]} host @param {RegExp} [pattern] */
const says = (driver, host, pattern = /(\d+) of \1 events/) =>
  until('status', () => statusOf(driver, host), (text) => pattern.test(text)); // prettier-ignore

/**
 * The middle of what has a spoken name, once it is there, scrolled into the window.
 * @param {Driver} driver @param {readonly string[]} path @param {string} name a pattern
 */
const placeOf = (driver, path, name) =>
  until(
    `named ${name}`,
    () =>
      driver.evaluate(
        (p, n) => {
          const found = globalThis.probe.named(p, n);
          found?.scrollIntoView({ block: 'center', behavior: 'instant' });
          return found && globalThis.probe.middle(found);
        },
        path,
        name,
      ),
    (place) => place != null,
  );
/** @param {Driver} driver @param {readonly string[]} path @param {string} name */
async function press(driver, path, name) {
  let last = { x: NaN, y: NaN };
  // What comes later may still move it: a click is sent where it stands still.
  const { x, y } = await until(
    `${name} stands still`,
    async () => {
      const before = last;
      last = /** @type {{x: number, y: number}} */ (await placeOf(driver, path, name));
      const isStill = last.x === before.x && last.y === before.y;
      if (!isStill) await wait(300);
      return { ...last, isStill };
    },
    ({ isStill }) => isStill,
  );
  await driver.click(x, y);
}
/** @param {Driver} driver @param {string} name @param {string} value */
const setOwn = (driver, name, value) =>
  driver.evaluate((n, v) => globalThis.probe.find(['#own'])?.setAttribute(n, v), name, value);
/** @param {Driver} driver @param {(name: string) => boolean} will @param {string} what */
const focusIs = (driver, what, will) =>
  until(`focus ${what}`, () => driver.evaluate(() => globalThis.probe.focused()), will);

const LIST = [...OWN, '[aria-label="Events"] button'];
/** Puts the focus on the first event of the chart. @param {Driver} driver */
async function focusChart(driver) {
  await placeOf(driver, LIST, '\\d{4}');
  await driver.evaluate((p) => globalThis.probe.named(p, '\\d{4}')?.focus(), LIST);
  return focusIs(driver, 'in the chart', (name) => /\d{4}/.test(name));
}
/** The window as the element has it. @param {Driver} driver */
const spanOf = (driver) =>
  driver.evaluate(() => {
    const view = /** @type {any} */ (globalThis.probe.find(['#own'])).view;
    return `${view.from}/${view.to}`;
  });

/** @type {readonly Scenario[]} */
export const SCENARIOS = [
  {
    name: 'the element loads and says "N of M events"',
    run: async (driver, { host }) => {
      await driver.open(`${host}element.html`);
      await says(driver, OWN);
      await placeOf(driver, LIST, '\\d{4}');
      const isHidden = await driver.evaluate(
        () => globalThis.probe.find(['#own', 'slot'])?.getClientRects().length === 0,
      );
      assert.ok(isHidden, 'the fallback has given way');
      // Ink, not only words: the canvas has more than one colour.
      const colours = await until(
        'colours',
        () =>
          driver.evaluate(() => {
            const canvas = /** @type {HTMLCanvasElement} */ (
              globalThis.probe.find(['#own', '[part=chart] canvas'])
            );
            const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
            return new Set(new Uint32Array(data?.data.buffer ?? new ArrayBuffer(0))).size;
          }),
        (count) => count > 8,
      );
      assert.ok(colours > 8);
    },
  },
  {
    name: 'countries filter, by attribute and by click',
    run: async (driver, { host }) => {
      await driver.open(`${host}element.html`);
      const all = /of (\d+)/.exec(await says(driver, OWN))?.[1];
      await setOwn(driver, 'countries', 'UA');
      const some = await says(driver, OWN, /(?!(\d+) of \1)\b\d+ of \d+ events/);
      await setOwn(driver, 'countries', '');
      await says(driver, OWN);
      await press(driver, [...OWN, '[type=checkbox], [role=checkbox]'], '^Ukraine, ');
      assert.equal(await says(driver, OWN, /(?!(\d+) of \1)\b\d+ of \d+ events/), some);
      assert.match(some, new RegExp(`of ${all} events`));
    },
  },
  {
    name: 'an event is selected by click, its details take the focus, Escape gives it back',
    run: async (driver, { host }) => {
      await driver.open(`${host}element.html`);
      await says(driver, OWN);
      const name = await focusChart(driver);
      const before = new Set([name]);
      await driver.keys('ArrowRight', 'ArrowRight');
      const left = await focusIs(driver, 'moved', (now) => !before.has(now));
      await driver.keys('Enter');
      const title = await focusIs(driver, 'on the heading', (now) => now !== left && now !== '');
      assert.ok(left.includes(title), `details of "${left}" begin with "${title}"`);
      await driver.keys('Escape');
      await focusIs(driver, 'back', (now) => now === left);
      // Another one by the mouse.
      await press(driver, LIST, '^United States (?:leaves|withdraws from) the INF|INF Treaty');
      await until(
        'details',
        () => textOf(driver, [...OWN, '[part=details]']),
        (text) => text.includes('INF'),
      );
    },
  },
  {
    name: 'keys: arrows walk, plus and minus zoom',
    run: async (driver, { host }) => {
      await driver.open(`${host}element.html`);
      await says(driver, OWN);
      const first = await focusChart(driver);
      await driver.keys('ArrowRight');
      await focusIs(driver, 'to the next', (now) => now !== first);
      await driver.keys('ArrowLeft');
      await focusIs(driver, 'to the first', (now) => now === first);
      const whole = await spanOf(driver);
      await driver.keys('+', '+');
      const part = await until('zoomed in', () => spanOf(driver), (span) => span !== whole); // prettier-ignore
      await driver.keys('-');
      await until('zoomed out', () => spanOf(driver), (span) => span !== part && span !== whole); // prettier-ignore
    },
  },
  {
    name: 'attributes apply at once',
    run: async (driver, { host }) => {
      await driver.open(`${host}element.html`);
      await says(driver, OWN);
      const region = [...OWN, '.gt'];
      await setOwn(driver, 'view', 'story');
      await until(
        'story',
        () =>
          driver.evaluate((p) => globalThis.probe.find(p)?.getAttribute('data-kind') ?? '', region),
        (kind) => kind === 'story',
      );
      await setOwn(driver, 'view', 'timeline');
      await setOwn(driver, 'height', '900px');
      await setOwn(driver, 'controls', 'none');
      await until(
        'height',
        () => driver.evaluate(() => globalThis.probe.find(['#own'])?.getBoundingClientRect().height ?? 0),
        (height) => Math.abs(height - 900) < 2,
      ); // prettier-ignore
      const groups = await driver.evaluate(
        () => globalThis.probe.named(['#own', '[type=checkbox]'], '.') === undefined,
      );
      assert.ok(groups, 'no filters with controls="none"');
    },
  },
  {
    name: 'toSVG and toPNG give pictures',
    run: async (driver, { host }) => {
      await driver.open(`${host}element.html`);
      await says(driver, OWN);
      await setOwn(driver, 'countries', 'RU,US');
      await setOwn(driver, 'match', 'all');
      const [svg, png] = await driver.evaluate(async () => {
        const node = /** @type {any} */ (globalThis.probe.find(['#own']));
        const blob = /** @type {Blob} */ (await node.toPNG({ scale: 2 }));
        const { width, height } = await createImageBitmap(blob);
        return [await node.toSVG(), { type: blob.type, width, height, size: blob.size }];
      });
      assert.match(svg, /^<svg xmlns/);
      for (const part of ['<title', '<desc', 'xml:lang="en"', '<text'])
        assert.ok(svg.includes(part), part);
      const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
      assert.equal(png.type, 'image/png');
      assert.ok(Math.abs(png.width - 2 * Number(width)) <= 2, 'as wide as the SVG, twice');
      // Fonts are measured differently: a line more or less in a legend.
      assert.ok(Math.abs(png.height - 2 * Number(height)) <= 200, 'about as high');
      assert.ok(png.size > 10_000);
    },
  },
  {
    name: 'dark, and back',
    run: async (driver, { host }) => {
      await driver.open(`${host}element.html`);
      await says(driver, OWN);
      const ground = () =>
        driver.evaluate(() => {
          const region = globalThis.probe.find(['#own', '.gt']);
          return region === undefined ? '' : getComputedStyle(region).backgroundColor;
        });
      /** @param {string} colour */
      const light = (colour) => Number(/\d+/.exec(colour)?.[0] ?? 'NaN');
      await setOwn(driver, 'theme', 'dark');
      await until('dark ground', ground, (colour) => light(colour) < 64);
      await wait(300);
      await driver.screenshot();
      await setOwn(driver, 'theme', 'light');
      await until('light ground', ground, (colour) => light(colour) > 200);
    },
  },
  {
    name: 'table and map open',
    run: async (driver, { host }) => {
      await driver.open(`${host}element.html`);
      await says(driver, OWN);
      await setOwn(driver, 'view', 'table');
      await until(
        'rows',
        () =>
          driver.evaluate(
            () =>
              /** @type {any} */ (globalThis.probe.find(['#own']))?.shadowRoot.querySelectorAll(
                'table tr',
              ).length,
          ),
        (rows) => rows > 5,
      );
      await setOwn(driver, 'view', 'map');
      await until(
        'countries of the map in several colours',
        () =>
          driver.evaluate(() => {
            const root = globalThis.probe.find(['#own'])?.shadowRoot;
            const paths = [...(root?.querySelectorAll('.map-drawing path') ?? [])];
            return new Set(paths.map((path) => getComputedStyle(path).fill)).size;
          }),
        (colours) => colours > 4,
      );
      await says(driver, OWN);
    },
  },
  {
    name: 'a frame takes the height of its content, and tells and takes views',
    run: async (driver, { host }) => {
      await driver.open(`${host}frame.html`);
      await says(driver, FRAMED);
      const heights = () =>
        driver.evaluate(() => [
          globalThis.probe.find(['iframe'])?.getBoundingClientRect().height ?? 0,
          globalThis.probe.find(['iframe', 'geo-timeline'])?.getBoundingClientRect().height ?? 0,
        ]);
      await until(
        'height',
        heights,
        ([frame = 0, content = 0]) => frame > 200 && Math.abs(frame - content) < 8,
      );
      await driver.evaluate(() => {
        const frame = globalThis.probe.find(['iframe']);
        frame?.addEventListener('geo-timeline-view', (event) => {
          document.title = /** @type {any} */ (event).detail.view.event ?? '';
        });
        const detail = { countries: ['UA'] };
        frame?.dispatchEvent(new CustomEvent('geo-timeline-set', { detail, bubbles: true }));
      });
      await says(driver, FRAMED, /(?!(\d+) of \1)\b\d+ of \d+ events/);
      await press(driver, [...FRAMED, '[aria-label="Events"] button'], 'Ukraine');
      await until(
        'view told',
        () => driver.evaluate(() => document.title),
        (title) => /^\d{4}-/.test(title),
      );
    },
  },
  {
    name: 'a frame with sandbox="allow-scripts" works, and gets its height',
    run: async (driver, { host }) => {
      await driver.open(`${host}sandbox.html`);
      const status = () =>
        driver.evaluateInFrame(
          0,
          () =>
            document
              .querySelector('geo-timeline')
              ?.shadowRoot?.querySelector('[role=status]')
              ?.textContent?.trim() ?? '',
        );
      await until('status', status, (text) => /\d+ of \d+ events/.test(text));
      await until(
        'height',
        () => driver.evaluate(() => globalThis.probe.find(['iframe'])?.getBoundingClientRect().height ?? 0),
        (height) => height > 200,
      ); // prettier-ignore
    },
  },
  {
    name: 'a copied address of an article reopens the views of its two frames',
    run: async (driver, { host }) => {
      /** @param {string} address */
      const open = async (address) => {
        await driver.open(address);
        for (const id of ['#one', '#two'])
          await says(driver, [id, 'geo-timeline'], /\d+ of \d+ events/);
      };
      const views = () =>
        driver.evaluate(() =>
          ['#one', '#two'].map((id) => {
            const node = /** @type {any} */ (globalThis.probe.find([id, 'geo-timeline']));
            return JSON.stringify(node?.view);
          }),
        );
      const address = () => driver.evaluate(() => location.href);
      await open(`${host}synced.html#notes`);
      await press(driver, ['#two', 'geo-timeline', 'button'], '^Zoom in$');
      await until('address of two', address, (href) => href.includes('gt-two=from'));
      await press(driver, ['#one', 'geo-timeline', '[aria-label="Events"] button'], 'INF Treaty');
      await until('address of one', address, (href) => /gt-one=.*event/.test(href));
      // What opens beside the chart may move the window once more.
      await wait(1500);
      const [copied, left] = [await address(), await views()];
      await driver.open(`${host}element.html`);
      await open(copied);
      await until('the same views', views, (now) => now.join() === left.join());
      assert.match(copied, /#notes&/, 'the anchor stays');
    },
  },
  {
    name: 'at 320 px it is a story, without scrolling sideways',
    run: async (driver, { host }) => {
      await driver.open(`${host}phone.html`);
      await says(driver, FRAMED);
      const found = await until(
        'story',
        () =>
          driver.evaluate(() => {
            const region = globalThis.probe.find(['iframe', 'geo-timeline', '.gt']);
            const page = region?.ownerDocument.documentElement;
            return {
              kind: region?.getAttribute('data-kind'),
              items: globalThis.probe.named(['iframe', 'geo-timeline', 'li, article'], '\\d{4}') != null,
              over: (page?.scrollWidth ?? 0) - (page?.clientWidth ?? 0),
            };
          }),
        ({ kind, items }) => kind === 'story' && items,
      ); // prettier-ignore
      assert.ok(found.over <= 0, `${found.over} px too wide`);
    },
  },
];

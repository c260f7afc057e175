import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './helpers.ts';

/** Every combination of what `mount` varies: after a whole number of them the page is as it was before. */
const ROUND = 20;
// `npm run test:leaks` mounts as often as a long-lived page may.
const isFull = process.env['npm_lifecycle_event'] === 'test:leaks';
const [WARM_UP, MOUNTS] = isFull ? [5 * ROUND, 50 * ROUND] : [ROUND, ROUND];
/** Bytes, of many mounts: of few, what the engine compiles meanwhile weighs as much. */
const MOST_GROWTH = 1_000_000;

const LAST_FEW = 4;
/** Documents (of templates), nodes and listeners that come with so few. */
const OF_THE_LAST = [10, 3000, 60] as const;

/** What lives in a page after its garbage has gone. */
interface Live {
  readonly heap: number;
  readonly documents: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Elements of the last `mount` that something still holds. */
  readonly elements: number;
}
declare global {
  interface Window {
    mounted: WeakRef<Element>[];
  }
}

async function liveIn(page: Page, cdp: CDPSession): Promise<Live> {
  // Finalizers of one round free what the next one collects.
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { documents, nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const elements = await page.evaluate(
    () => window.mounted.filter((each) => each.deref() !== undefined).length,
  );
  return { heap: usedSize, documents, nodes, listeners: jsEventListeners, elements };
}

/** Mounts, uses and removes an element `count` times: each view in turn, with details, and some while they load. */
function mount(page: Page, count: number): Promise<void> {
  return page.evaluate(async (times) => {
    const kinds = ['timeline', 'table', 'map', 'story'];
    const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
    window.mounted = [];
    for (let i = 0; i < times; i++) {
      const node = document.createElement('geo-timeline');
      node.setAttribute('src', 'small.json');
      node.setAttribute('view', kinds[i % kinds.length] ?? '');
      node.setAttribute('controls', i % 4 === 0 ? 'full' : 'compact');
      const loaded = new Promise((done) => node.addEventListener('timeline-load', done));
      window.mounted.push(new WeakRef(node));
      document.body.append(node);
      if (i % 5 === 4) await frame();
      else {
        await loaded;
        node.select('third');
        await frame();
        node.setAttribute('countries', 'RU');
        await frame();
        await frame();
      }
      node.remove();
      await frame();
    }
    // Timers that hide what was shown, and parts that were asked for.
    await new Promise((done) => setTimeout(done, 1500));
  }, count);
}

// Compiled code counts as heap, and grows for as long as the engine finds something to make faster.
const JS_FLAGS = '--js-flags=--no-opt --no-maglev --no-sparkplug';
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), JS_FLAGS] }),
});

test(`${MOUNTS} elements that came and went leave nothing`, async ({ page, site, faults }) => {
  test.setTimeout(isFull ? 900_000 : 60_000);
  faults.allow(/ERR_ABORTED/);
  await page.goto(`${site.host}plain.html`);
  await page.evaluate(() => document.querySelector('geo-timeline')?.remove());
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.enable');
  await mount(page, WARM_UP);
  const before = await liveIn(page, cdp);
  await mount(page, MOUNTS);
  const after = await liveIn(page, cdp);
  if (isFull) console.log(`before ${JSON.stringify(before)}\nafter  ${JSON.stringify(after)}`);
  if (isFull) expect(after.heap - before.heap).toBeLessThan(MOST_GROWTH);
  // Svelte holds its last round of effects, and Chromium what had the focus last: of few elements, never of more.
  expect(after.elements).toBeLessThan(LAST_FEW);
  const [documents, nodes, listeners] = OF_THE_LAST;
  expect(after.documents - before.documents).toBeLessThan(documents);
  expect(after.nodes - before.nodes).toBeLessThan(nodes);
  expect(after.listeners - before.listeners).toBeLessThan(listeners);
});

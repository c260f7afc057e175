// What `geo-timeline build` writes: a site in any folder, and a page that is one file.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { serve } from '../scripts/server.mjs';
import { expect, test } from './helpers.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const DATA = at('../public/data/default-timeline.json');
const EVENTS = (JSON.parse(readFileSync(DATA, 'utf8')) as { events: unknown[] }).events.length;

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'geo-timeline-build-'));
  const build = (...args: readonly string[]): unknown =>
    execFileSync(process.execPath, [at('../lib/cli.js'), 'build', DATA, ...args], {
      stdio: 'pipe',
    });
  build('-o', join(folder, 'talks'), '--lanes', 'country');
  build('-o', join(folder, 'one.html'), '--single-file');
  writeFileSync(join(folder, 'my rows.csv'), 'date,title\n2014-03-18,A treaty\n2022-02-24,A war\n');
  execFileSync(process.execPath, [at('../lib/cli.js'), 'build', join(folder, 'my rows.csv'), '-o', join(folder, 'rows')], { stdio: 'pipe' }); // prettier-ignore
  writeFileSync(
    join(folder, 'host.html'),
    '<!doctype html><title>Host</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" width="1200" height="800" src="one.html"></iframe>',
  );
  server = await serve({ mounts: { '/': folder } });
});
test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});
test.beforeEach(({ faults }) => faults.allow(new RegExp(`foreign request: ${server.url}`)));

const isShown = (page: Page): Promise<void> =>
  expect(page.getByRole('status').first()).toContainText(`${EVENTS} of ${EVENTS} events`);

/** Layout shifts until the picture stands in place of the list, as browsers add them up. */
const shifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const painted = performance.getEntriesByName('geo-timeline:painted')[0]?.startTime ?? 0;
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { value: number })[];
          const before = entries.filter(({ startTime }) => startTime <= painted);
          resolve(before.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 300);
      }),
  );

test('a site lists every event without scripts; with them the app takes its place, in any folder', async ({
  page,
  browser,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(`${server.url}talks/`);
  await expect(still.locator('li[id^="event-"]')).toHaveCount(EVENTS);
  await expect(still.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await plain.close();

  renameSync(join(folder, 'talks'), join(folder, 'moved'));
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  for (const name of ['moved/', 'moved/embed.html']) {
    fetched.length = 0;
    await page.goto(server.url + name);
    await isShown(page);
    // Not by a locator: those look into the element.
    expect(await page.evaluate(() => document.querySelector('geo-timeline')?.childElementCount)).toBe(0); // prettier-ignore
    await expect(page.getByRole('list', { name: 'Events' }).first()).toBeVisible();
    expect(fetched.filter((url) => url.includes('/data/'))).toHaveLength(1);
    expect(await shifts(page)).toBeLessThanOrEqual(0.05);
  }
});

test('an address changes what is seen, but never whose data: "src" is refused and said', async ({
  page,
}) => {
  const root = server.url + (await moved());
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(`${root}?src=https://evil.example/data.json&countries=RU`);
  await expect(page.getByRole('status').first()).toContainText(` of ${EVENTS} events`);
  expect(fetched.filter((url) => new URL(url).host.includes('evil'))).toEqual([]);
  const problems = () => page.evaluate(() => document.querySelector('geo-timeline')?.problems);
  expect((await problems())?.map(({ code }) => code)).toEqual(['src-refused']);
  const lanes = () => page.evaluate(() => document.querySelector('geo-timeline')?.view.lanes);
  expect(await lanes()).toBe('country');
  await page.goto(`${root}?lanes=`);
  await isShown(page);
  expect(await lanes()).toBe('none');
});

/** The tests of a worker share the folder: the first one moves it. */
const moved = async (): Promise<string> => {
  const response = await fetch(`${server.url}moved/`);
  return response.ok ? 'moved/' : 'talks/';
};

test('one file is the whole timeline, from a folder of the reader and in a sandbox, and asks for nothing', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const file = pathToFileURL(join(folder, 'one.html')).href;
  await page.goto(file);
  await isShown(page);

  expect(fetched.filter((url) => url !== file && !url.startsWith('data:'))).toEqual([]);

  await page.goto(`${server.url}host.html`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('status').first()).toContainText(`${EVENTS} of ${EVENTS} events`);
  await expect(frame.getByRole('list', { name: 'Events' }).first()).toBeVisible();
});

test('data without a title go by the name of their file, before the app and after', async ({
  page,
}) => {
  await page.goto(`${server.url}rows/`);
  await expect(page.getByRole('region', { name: 'my rows.csv' })).toBeVisible();
  await expect(page).toHaveTitle('my rows.csv');
});

test('the live preview of a frame to share may show the site itself', async ({ page }) => {
  await page.goto(server.url + (await moved()));
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Frame' }).check();
  await expect(dialog.frameLocator('iframe').getByRole('region').first()).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const isReadByStory = (page: Page): Promise<boolean> =>
    page.evaluate(
      () => document.querySelector('geo-timeline')?.shadowRoot?.querySelector('.story') != null,
    );
  const LINE = 70;
  const toLine = (page: Page): Promise<string> =>
    page.evaluate((index) => {
      const line = document.querySelectorAll('li[id^="event-"]')[index];
      line?.scrollIntoView();
      return line?.querySelector('.title')?.textContent ?? '';
    }, LINE);

  test('the list stays until its reader does something; a link to an event does not wait', async ({
    page,
  }) => {
    const root = server.url + (await moved());
    await page.goto(root, { waitUntil: 'networkidle' });
    await expect(page.locator('li[id^="event-"]').first()).toBeVisible();
    expect(await isReadByStory(page)).toBe(false);
    await page.touchscreen.tap(195, 40);
    await expect.poll(() => isReadByStory(page)).toBe(true);

    // Fewer than the list waits for.
    await page.goto(`${root}?event=2022-02-24-full-scale-invasion`);
    await expect.poll(() => isReadByStory(page), { timeout: 3500 }).toBe(true);
  });

  test('a story begins where its reader was in the list', async ({ page }) => {
    await page.goto(server.url + (await moved()));
    const title = await toLine(page);
    await expect.poll(() => isReadByStory(page)).toBe(true);
    const line = page.locator(`[data-index="${LINE}"]`);
    await expect(line).toContainText(title);
    // Under the strip and the month's name, which stay at the top.
    await expect.poll(async () => (await line.boundingBox())?.y ?? -1).toBeLessThan(200);
    expect((await line.boundingBox())?.y).toBeGreaterThan(0);
  });

  test('whoever was on a link of the list is then on its event', async ({ page }) => {
    await page.goto(server.url + (await moved()));
    await page.evaluate((index) => {
      const line = document.querySelectorAll('li[id^="event-"]')[index];
      line?.querySelector<HTMLElement>('.sources a')?.focus();
    }, LINE);
    await expect(page.locator(`[data-index="${LINE}"]`).getByRole('button').first()).toBeFocused();
  });

  /** When all has come that the list could give way to. */
  const comes = (page: Page): Promise<unknown> =>
    page.waitForFunction(() => performance.getEntriesByName('geo-timeline:parsed').length > 0);
  const list = (page: Page) => page.locator('geo-timeline > .list');

  test('a link that is pressed stays under the finger until its click has come', async ({
    page,
  }) => {
    await page.goto(server.url + (await moved()));
    await page.locator('.sources a').first().hover();
    await page.mouse.down();
    await comes(page);
    await page.waitForTimeout(700);
    await expect(list(page)).toBeVisible();
    await page.evaluate(() =>
      addEventListener('click', (event) => {
        event.preventDefault();
        const link = event.target instanceof Element && event.target.closest('a');
        Reflect.set(globalThis, 'clicked', link && link.protocol);
      }),
    );
    await page.mouse.up();
    const clicked = () => page.evaluate((): unknown => Reflect.get(globalThis, 'clicked'));
    await expect.poll(clicked).toBe('https:');
  });

  test('text that is chosen in the list stays', async ({ page }) => {
    await page.goto(server.url + (await moved()));
    await page.evaluate(() => {
      const text = document.querySelector('.summary p');
      if (text) getSelection()?.selectAllChildren(text);
      scrollBy(0, 10);
    });
    await comes(page);
    await page.waitForTimeout(700);
    await expect(list(page)).toBeVisible();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect.poll(() => isReadByStory(page)).toBe(true);
  });

  test('on paper the list is there before the app is', async ({ page }) => {
    await page.goto(server.url + (await moved()), { waitUntil: 'load' });
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(10);
  });

  test('loading again comes back to the same event', async ({ page }) => {
    await page.goto(`${server.url}${await moved()}?from=2022-07&to=2022-10`);
    await expect.poll(() => isReadByStory(page)).toBe(true);
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(600);
    const first = (): string | null => new URL(page.url()).searchParams.get('from');
    const before = first();
    await page.reload();
    await expect.poll(() => isReadByStory(page)).toBe(true);
    await page.waitForTimeout(600);
    expect(first()).toBe(before);
  });
});

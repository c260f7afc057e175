// An article whose address holds the views of its frames and its element.
import type { FrameLocator, Page } from '@playwright/test';
import type { GeoTimelineElement } from '../src/embed/index.ts';
import { expect, test } from './helpers.ts';

const frame = (page: Page, title: string): FrameLocator =>
  page.getByTitle(title, { exact: true }).contentFrame();
const viewIn = (page: Page, title: string): Promise<Record<string, unknown>> =>
  frame(page, title)
    .locator('geo-timeline')
    .evaluate((node) => ({ ...(node as GeoTimelineElement).view }));
const ownView = (page: Page): Promise<Record<string, unknown>> =>
  page.locator('#own').evaluate((node) => ({ ...(node as GeoTimelineElement).view }));
const viewsIn = async (page: Page) => [
  await viewIn(page, 'One'),
  await viewIn(page, 'Two'),
  await ownView(page),
];
const isReady = async (page: Page): Promise<void> => {
  for (const title of ['One', 'Two'])
    await expect(frame(page, title).getByRole('status').first()).toContainText('of 3 events');
  await expect(page.getByRole('status').first()).toContainText('of 3 events');
};
/** The entry of the session's history, the same as long as it is only replaced; their number ends at 50. */
const entryOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(
    () =>
      (window as { navigation?: { currentEntry?: { key: string } } }).navigation?.currentEntry?.key,
  );
const hashOf = (page: Page): string => new URL(page.url()).hash;

test('a copied address of an article reopens exactly the views of its embeds', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site.host}synced.html#notes`);
  await isReady(page);
  const [first] = await viewsIn(page);
  // The element has no frame.js to ask, and no page of its own.
  const own = page.locator('#own');
  await own.getByRole('button', { name: 'Table', exact: true }).click();
  await expect.poll(() => hashOf(page)).toMatch(/^#notes&gt-own=view%3Dtable$/);
  await expect(own.getByRole('table')).toBeVisible();
  await own.getByRole('button', { name: 'Timeline', exact: true }).click();
  await expect.poll(() => hashOf(page)).toBe('#notes&gt-own=');
  await own.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => hashOf(page)).toMatch(/^#notes&gt-own=from%3D[^&]*$/);
  const ofOwn = hashOf(page).slice('#notes'.length);
  // A move replaces the entry, a choice makes one.
  await frame(page, 'Two').getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => hashOf(page)).toContain(`#notes${ofOwn}&gt-two=from%3D`);
  const entry = await entryOf(page);
  await frame(page, 'One')
    .getByRole('button', { name: /^Third talk/ })
    .click();
  await expect
    .poll(() => hashOf(page))
    .toMatch(/^#notes&gt-own=from.*&gt-two=from.*&gt-1=.*event%3Dthird$/);
  expect(await entryOf(page)).not.toBe(entry);
  expect(await viewIn(page, 'One')).toMatchObject({ event: 'third', countries: ['UA', 'US'] });

  // The link that the frame copies is the article's own address.
  const details = frame(page, 'One').getByRole('complementary');
  await expect(details).toBeVisible();
  // Where they would cover the event, the window moves.
  await page.waitForTimeout(500);
  await details.getByRole('button', { name: 'Copy link' }).click();
  await expect(details.getByText('Link copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());
  const fresh = await context.newPage();
  const loads: string[] = [];
  fresh.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('small.json')) loads.push(request.url());
  });
  await fresh.goto(copied);
  await isReady(fresh);
  const views = await viewsIn(page);
  await expect.poll(() => viewsIn(fresh)).toEqual(views);
  expect(loads.length).toBe(3);
  expect(await fresh.evaluate(() => scrollY)).toBeGreaterThan(0);
  await fresh.close();

  // Back undoes the choice and leaves the others; an anchor of the article leaves all.
  await page.goBack();
  await expect.poll(() => viewsIn(page)).toEqual([first, ...views.slice(1)]);
  await page.goForward();
  await expect.poll(() => viewsIn(page)).toEqual(views);
  await page.goto(`${site.host}synced.html#elsewhere`);
  await expect.poll(() => hashOf(page)).toMatch(/^#elsewhere&gt-.*event%3Dthird/);
  expect(await viewsIn(page)).toEqual(views);
});

test('a broken or hostile address changes nothing', async ({ page, site }) => {
  const hostile = [
    'gt-1=%E0%A4%A&gt-own=src%3D%2F%2Fevil.example%2Fx.json',
    '%E0%A4%A&gt-1=match%3Dsometimes',
    'gt-1=src%3D%2F%2Fevil.example%2Fx.json',
    'gt-1=other%3Dx',
    'gt-1=__proto__%3Dx&gt-__proto__=q%3Dx&gt-two=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
    `gt-1=q%3D${'x'.repeat(9000)}`,
  ];
  await page.goto(`${site.host}synced.html#${hostile[0]}`);
  await isReady(page);
  const views = await viewsIn(page);
  for (const hash of hostile)
    await page.evaluate(async (to) => {
      location.hash = to;
      await new Promise((done) => setTimeout(done, 60));
    }, hash);
  expect(await viewsIn(page)).toEqual(views);
  // They listen all the same.
  await page.evaluate(() => (location.hash = 'gt-1=countries%3DRU&gt-own=countries%3DUA'));
  await expect.poll(() => ownView(page)).toMatchObject({ countries: ['UA'] });
  await expect.poll(() => viewIn(page, 'One')).toMatchObject({ countries: ['RU'] });
});

// Accounts and links: titles in the words of a party, arcs of the selected event.
import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { dataset } from './data.ts';
import { expect, open, test } from './helpers.ts';

const INVASION = 'event=2022-02-24-full-scale-invasion';
const stops = (page: Page) => page.getByRole('list', { name: 'Events', exact: true });
const details = (page: Page) => page.getByRole('complementary', { name: 'Event details' });
const notice = (page: Page) => page.getByText(/^Titles? of \d+ events? as described by Russia\.$/);
const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let node: Element | null = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return (node?.textContent ?? '').trim().replace(/\s+/g, ' ');
  });

test('titles as described by a party are quoted, say whose they are, and end with one click', async ({
  page,
}) => {
  await open(page, INVASION);
  const address = page.url();
  await details(page).getByRole('button', { name: 'Show titles as described by Russia' }).click();
  await expect(notice(page)).toBeVisible();
  await expect(details(page).getByRole('heading').first()).toHaveText(
    '“Special military operation”, as described by Russia',
  );
  await expect(details(page)).toContainText('Neutral title: Russia launches a full-scale invasion');
  await expect(
    stops(page).getByRole('button', {
      name: /^“Special military operation”, as described by Russia, 24 February 2022, /,
    }),
  ).toHaveCount(1);
  expect(page.url()).toBe(address);
  expect(await axe(page)).toEqual({ violations: [], open: [] });
  await page.getByRole('button', { name: 'Back to neutral titles' }).first().click();
  await expect(notice(page)).toHaveCount(0);
  await expect(stops(page).getByRole('button', { name: /as described by/ })).toHaveCount(0);
  await expect(details(page).getByRole('heading').first()).toHaveText(
    'Russia launches a full-scale invasion of Ukraine',
  );
});

test('a shared link opens with neutral titles', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'More filters' }).click();
  await page.getByLabel('Titles').selectOption({ label: 'As described by Ukraine (8)' });
  await expect(page.getByText(/^Titles of 8 events as described by Ukraine\.$/)).toBeVisible();
  await page.goto(page.url());
  await expect(page.getByRole('status').first()).toContainText(/\d+ of \d+ events/);
  await expect(stops(page).getByRole('button').first()).toBeVisible();
  await expect(page.getByText('as described by')).toHaveCount(0);
});

test('by keyboard alone: along the links of an event and back', async ({ page }) => {
  await open(page, INVASION);
  const arcs = page.locator('canvas.arcs');
  await expect(arcs).toBeVisible();
  const picture = (): Promise<string> => arcs.evaluate((node: HTMLCanvasElement) => node.toDataURL()); // prettier-ignore
  const quiet = await picture();
  await details(page).getByRole('button', { name: 'Close' }).focus();
  const until = async (start: string): Promise<void> => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      if ((await focusedText(page)).startsWith(start)) return;
    }
    throw new Error(`never focused: ${start}`);
  };
  await until('Begins: Full-scale war');
  await expect.poll(picture).not.toBe(quiet);
  await page.keyboard.press('Enter');
  const heading = details(page).getByRole('heading').first();
  await expect(heading).toHaveText('Full-scale war between Russia and Ukraine');
  await expect(heading).toBeFocused();
  await until('Begun by: Russia launches a full-scale invasion');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Russia launches a full-scale invasion of Ukraine');
  await expect(details(page).getByRole('button', { name: /^Responded to by: / })).not.toHaveCount(
    0,
  );
  await page.keyboard.press('Escape');
  await expect(arcs).toHaveCount(0);
});

test('arcs are drawn in lanes as well', async ({ page }) => {
  await open(page, `${INVASION}&lanes=category`);
  const inked = (): Promise<number> =>
    page.locator('canvas.arcs').evaluate((node: HTMLCanvasElement) => {
      const { data } = node.getContext('2d')?.getImageData(0, 0, node.width, node.height) ?? {};
      return data?.filter((value, index) => index % 4 === 3 && value > 0).length ?? 0;
    });
  await expect.poll(inked).toBeGreaterThan(200);
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('has accounts side by side, and titles by a party in its story', async ({ page }) => {
    await open(page, INVASION);
    const cells = details(page).locator('.gt-account');
    await expect(cells).toHaveCount(3);
    const boxes = await cells.evaluateAll(
      (nodes) =>
      nodes.map((node) => node.getBoundingClientRect()).map(({ x, width, top }) => ({ x, width, top })), // prettier-ignore
    );
    expect(boxes[1]?.width).toBeCloseTo(boxes[0]?.width ?? 0, 0);
    expect(boxes[1]?.top).toBe(boxes[0]?.top);
    expect(boxes[2]?.x).toBe(boxes[0]?.x);
    await details(page).getByRole('button', { name: 'Show titles as described by Russia' }).tap();
    await expect(notice(page)).toBeVisible();
    await expect(stops(page).getByText('“Special military operation”').first()).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBe(0);
    await page.getByRole('button', { name: 'Filter', exact: true }).tap();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByLabel('Titles').selectOption({ label: 'Neutral' });
    await expect(notice(page)).toHaveCount(0);
  });
});

const status = (page: Page) => page.getByRole('status').first();
const together = (page: Page) => page.getByRole('group', { name: 'Roles and pairs' });
/** Bundled events in which all of some countries take part, each in its role where one is given. */
const shared = (...terms: readonly string[]): number =>
  dataset.events.filter(({ countries = [] }) =>
    terms.every((term) => {
      const [wanted, role] = term.split(':');
      return countries.some((entry) =>
        typeof entry === 'string'
          ? entry === wanted && (role === undefined || role === 'party')
          : entry.code === wanted && (role === undefined || role === (entry.role ?? 'party')),
      );
    }),
  ).length;
const total = dataset.events.length;

test('nothing of roles and pairs stands there until a country is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  await expect(page.getByRole('checkbox', { name: /^Russia, / })).toBeVisible();
  await expect(together(page)).toHaveCount(0);
  expect((await page.getByRole('search').boundingBox())?.height).toBeLessThan(100);
});

test('two clicks make a pair, further ones tell who acts towards whom and set them face to face', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  await page.getByRole('checkbox', { name: /^Russia, / }).check();
  const both = shared('RU', 'US');
  await together(page)
    .getByRole('button', { name: `United States, ${both} events` })
    .click();
  await expect(status(page)).toContainText(`${both} of ${total} events`);
  await expect(page).toHaveURL(/countries=RU,US&match=all/);
  const pair = together(page).getByRole('radiogroup', { name: 'Pair' });
  await expect(pair.getByRole('radio', { name: `Russia and United States, ${both} events` })).toBeChecked(); // prettier-ignore
  expect(await axe(page)).toEqual({ violations: [], open: [] });
  const there = shared('RU:initiator', 'US:target');
  const back = shared('US:initiator', 'RU:target');
  await pair.getByRole('radio', { name: `Russia towards United States, ${there} events` }).check();
  await expect(status(page)).toContainText(`${there} of ${total} events`);
  await expect(page).toHaveURL(/countries=RU:initiator,US:target/);
  await pair.getByRole('radio', { name: `United States towards Russia, ${back} events` }).check();
  await expect(status(page)).toContainText(`${back} of ${total} events`);
  await together(page).getByRole('button', { name: 'Compare in lanes' }).click();
  await expect(page).toHaveURL(/lanes=country/);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(status(page)).toContainText(`${both} of ${total} events`);
});

test('two countries matched with any offer what both share', async ({ page }) => {
  await open(page, 'countries=UA,DE');
  const both = shared('UA', 'DE');
  await together(page)
    .getByRole('button', { name: `Only the ${both} events of both` })
    .click();
  await expect(status(page)).toContainText(`${both} of ${total} events`);
  await expect(page.getByRole('radio', { name: 'All' })).toBeChecked();
});

test('by keyboard alone: the events that a country is the host of', async ({ page }) => {
  await open(page, 'countries=TR');
  const roles = together(page).getByRole('button', { name: 'Roles' });
  await roles.focus();
  await page.keyboard.press('Enter');
  const hosts = shared('TR:host');
  const host = together(page).getByRole('checkbox', { name: `Host, ${hosts} events` });
  await expect(host).toBeVisible();
  for (let presses = 0; presses < 8; presses++) {
    await page.keyboard.press('Tab');
    if (await host.evaluate((node) => node.matches(':focus'))) break;
  }
  await page.keyboard.press('Space');
  await expect(status(page)).toContainText(`${hosts} of ${total} events`);
  await expect(page).toHaveURL(/roles=host/);
  expect(await axe(page)).toEqual({ violations: [], open: [] });
  await page.keyboard.press('Escape');
  await expect(roles).toBeFocused();
});

test('what did not take place says so: its button and its neighbours', async ({ page }) => {
  await open(page, 'status=cancelled');
  await expect(stops(page).getByRole('button', { name: /, cancelled$/ })).toHaveCount(1);
  const cancelled = dataset.events.find((event) => event.status === 'cancelled');
  await open(page, `event=${cancelled?.id ?? ''}`);
  await details(page).getByRole('button', { name: /^Next event/ }).click(); // prettier-ignore
  await expect(details(page).getByRole('button', { name: /^Previous event.*, cancelled/ })).toBeVisible(); // prettier-ignore
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('makes a pair in the sheet of filters', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Filter', exact: true }).tap();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByRole('checkbox', { name: /^Ukraine, / }).check();
    await together(page)
      .getByRole('button', { name: /^Russia, / })
      .tap();
    const both = shared('UA', 'RU');
    await expect(sheet.getByRole('button', { name: `Show ${both} events` })).toBeVisible();
    const radio = together(page).getByRole('radio', { name: /^Russia towards Ukraine, / });
    expect((await radio.boundingBox())?.height).toBeGreaterThanOrEqual(42);
    await radio.check();
    await sheet.getByRole('button', { name: `Show ${shared('RU:initiator', 'UA:target')} events` }).tap(); // prettier-ignore
    await expect(page.getByRole('button', { name: 'Remove Russia as initiator' })).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBe(0);
  });
});

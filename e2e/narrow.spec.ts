import type { Page } from '@playwright/test';
import { codesOf, dataset, titleOf } from './data.ts';
import { cutTexts, overflow } from './fit.ts';
import { expect, open, test } from './helpers.ts';

const total = dataset.events.length;
const status = (page: Page) => page.getByRole('status').first();
const list = (page: Page) => page.getByRole('list', { name: 'Events', exact: true });
const details = (page: Page) => page.getByRole('complementary', { name: 'Event details' });
/** px by which anything but the chart makes the page scroll sideways. */
test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('shows the story: months with counts, events in time, nothing sideways', async ({
    page,
  }) => {
    await open(page);
    await expect(page.getByRole('group', { name: 'Chart', exact: true })).toHaveCount(0);
    await expect(list(page).getByRole('heading').first()).toHaveText(/\d{4}\s+\d+ events?/);
    const [first] = [...dataset.events].sort((a, b) => (a.date < b.date ? -1 : 1));
    await expect(list(page).getByRole('button').first()).toHaveAccessibleName(
      new RegExp(`^${first === undefined ? '' : titleOf(first).slice(0, 12)}`),
    );
    expect(await overflow(page)).toBe(0);
    for (const name of ['Filter', 'Search'])
      expect(
        (await page.getByRole('button', { name, exact: true }).boundingBox())?.height,
      ).toBeGreaterThanOrEqual(44);
  });

  test('Filter opens a sheet that says how many it shows', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByRole('checkbox', { name: /^Ukraine, / }).check();
    const ukraine = dataset.events.filter((event) => codesOf(event).includes('UA')).length;
    const show = sheet.getByRole('button', { name: `Show ${ukraine} events` });
    expect((await show.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await show.click();
    await expect(sheet).toHaveCount(0);
    await expect(status(page)).toContainText(`${ukraine} of ${total} events`);
    await page.getByRole('button', { name: 'Remove Ukraine' }).click();
    await expect(status(page)).toContainText(`${total} of ${total} events`);
  });

  test('Search, the view, next and previous', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    const field = page.getByRole('searchbox');
    await expect(field).toBeFocused();
    await field.fill('antonov');
    await expect(page).toHaveURL(/q=antonov/);
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(details(page)).toBeVisible();
    const title = await details(page).getByRole('heading').first().innerText();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(details(page).getByRole('heading').first()).not.toHaveText(title);
    await page.getByRole('button', { name: 'Previous', exact: true }).click();
    await expect(details(page).getByRole('heading').first()).toHaveText(title);
    await page.getByRole('combobox', { name: 'View' }).selectOption('timeline');
    await expect(page.getByRole('group', { name: 'Chart', exact: true })).toBeVisible();
    expect(await overflow(page)).toBe(0);
  });

  test('a tap opens an event in its place; Close gives the focus back', async ({ page }) => {
    await open(page, 'countries=TR');
    const button = list(page).getByRole('button').nth(2);
    const name = (await button.getAttribute('aria-label')) ?? '';
    await button.tap();
    const heading = details(page).getByRole('heading').first();
    await expect(heading).toBeFocused();
    expect(name).toContain(await heading.innerText());
    await details(page).getByRole('button', { name: 'Close' }).tap();
    await expect(page.getByRole('button', { name })).toBeFocused();
  });

  test('landscape and portrait keep window and selection', async ({ page }) => {
    await open(page, 'from=2022&to=2023&event=2022-04-26-udcg-01&view=timeline');
    const before = page.url();
    await page.setViewportSize({ width: 844, height: 390 });
    await expect(page.getByRole('group', { name: 'Chart', exact: true })).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForTimeout(400);
    expect(page.url()).toBe(before);
  });

  test('turned without a chosen view: the selection stays, and the place', async ({ page }) => {
    await open(page, 'from=2017-08&to=2017-10&event=2017-08-31-antonov-arrives');
    const heading = details(page).getByRole('heading').first();
    const title = await heading.innerText();
    await expect(heading).toBeInViewport();
    await page.setViewportSize({ width: 844, height: 390 });
    await expect(page.getByRole('group', { name: 'Chart', exact: true })).toBeVisible();
    await expect(heading).toHaveText(title);
    expect(page.url()).toContain('event=2017-08-31-antonov-arrives');
    expect(new URL(page.url()).searchParams.get('from')).toMatch(/^2017/);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(heading).toHaveText(title);
    await expect(heading).toBeInViewport();
  });

  test('all events can be reached by scrolling', async ({ page }) => {
    await open(page);
    await expect(async () => {
      await page.mouse.wheel(0, 20_000);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await expect(list(page).getByRole('button', { name: / 20\d\d,/ })).toHaveCount(total, {
        timeout: 300,
      });
    }).toPass({ timeout: 10_000, intervals: [50] });
  });
});

test('an embed 320 px wide has nothing sideways', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${site.host}plain.html`);
  await page.evaluate(() => (document.body.style.margin = '0'));
  await expect(status(page)).toContainText(/of \d+ events/);
  await expect(list(page).getByRole('button').first()).toBeVisible();
  expect(await overflow(page)).toBe(0);
  const wide = await page.locator('geo-timeline').evaluate((node) =>
    [...(node.shadowRoot?.querySelectorAll('*') ?? [])]
      .filter((each) => {
        const { width, right } = each.getBoundingClientRect();
        return width > 1 && right > 321 && getComputedStyle(each).clipPath === 'none';
      })
      .map((each) => `${each.localName}.${each.getAttribute('class') ?? ''}`),
  );
  expect(wide).toEqual([]);
});

for (const [width, view] of [
  [390, 'story'],
  [1280, 'timeline'],
] as const)
  test(`text of 200 % loses nothing, ${view}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, 'event=2024-10-05-antonov-returns');
    await expect(details(page)).toBeVisible();
    // Text only, as a browser's own setting: every declared size doubles.
    await page.locator('geo-timeline').evaluate((node) => {
      for (const each of node.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
        const { fontSize, lineHeight } = getComputedStyle(each);
        each.dataset['size'] = `${parseFloat(fontSize) * 2}px/${parseFloat(lineHeight) * 2}px`;
      }
      for (const each of node.shadowRoot?.querySelectorAll<HTMLElement>('[data-size]') ?? []) {
        const [size = '', height = ''] = (each.dataset['size'] ?? '').split('/');
        each.style.fontSize = size;
        if (!height.startsWith('NaN')) each.style.lineHeight = height;
      }
    });
    expect(await overflow(page)).toBe(0);
    // Nothing of the text in buttons and headings is cut off.
    expect(await cutTexts(page)).toEqual([]);
  });

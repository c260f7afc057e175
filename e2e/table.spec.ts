import { axe } from './axe.ts';
import { expect, open, test } from './helpers.ts';

const rowsInDom = (page: import('@playwright/test').Page): Promise<number> =>
  page.getByRole('table').getByRole('row').count();

test('a table says what it holds, in which order, and keeps its semantics', async ({ page }) => {
  await open(page, 'view=table');
  const table = page.getByRole('table', {
    name: '186 of 186 events, 2010–2026, sorted by date, earliest first',
  });
  await expect(table).toHaveAttribute('aria-rowcount', '187');
  await expect(table.getByRole('columnheader', { name: 'Date' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const first = table.getByRole('row').nth(1);
  await expect(first).toHaveAttribute('aria-rowindex', '2');
  await expect(
    first.getByRole('rowheader', { name: 'New START treaty signed in Prague' }),
  ).toBeVisible();
  await expect(first.getByRole('cell', { name: '8 April 2010' })).toBeVisible();
  await expect(first).toContainText('Czechia (host)');
});

test('a head sorts by its column and turns the order round', async ({ page }) => {
  await open(page, 'view=table&countries=RU,US&match=all');
  const table = page.getByRole('table');
  await table.getByRole('button', { name: 'Event', exact: true }).click();
  await expect(table.getByRole('columnheader', { name: 'Event' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(page.getByRole('table', { name: /sorted by title, A to Z$/ })).toBeVisible();
  const titles = await table.getByRole('rowheader').allInnerTexts();
  expect(titles.length).toBeGreaterThan(5);
  expect(titles).toEqual([...titles].sort(new Intl.Collator('en').compare));
  await table.getByRole('button', { name: 'Event', exact: true }).click();
  await expect(table.getByRole('columnheader', { name: 'Event' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(table.getByRole('rowheader').first()).not.toHaveText(titles[0] ?? '');
});

test('a title opens the details, closing them gives the focus back, and Back undoes the view', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const title = page
    .getByRole('table')
    .getByRole('button', { name: 'New START treaty signed in Prague' });
  await title.click();
  const details = page.getByRole('complementary', { name: 'Event details' });
  await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(title).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Escape');
  await expect(title).toBeFocused();
  await page.goBack();
  await expect(details).toBeVisible();
  await page.goBack();
  await expect(details).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('table')).toBeHidden();
});

test('every row is reached with the keyboard alone', async ({ page }) => {
  await open(page, 'view=table');
  const table = page.getByRole('table');
  await table.getByRole('rowheader').first().getByRole('button').focus();
  const focused = table.locator('tr:focus-within');
  await page.keyboard.press('End');
  await expect(focused).toHaveAttribute('aria-rowindex', '187');
  await expect(focused).toBeInViewport();
  await page.keyboard.press('PageUp');
  await expect(focused).not.toHaveAttribute('aria-rowindex', '187');
  await page.keyboard.press('Home');
  await expect(focused).toHaveAttribute('aria-rowindex', '2');
  const seen = new Set<string | null>();
  for (let i = 0; i < 60; i++) {
    seen.add(await focused.getAttribute('aria-rowindex'));
    await page.keyboard.press('ArrowDown');
  }
  expect(seen.size).toBe(60);
  // What has the focus is never under what sticks to the upper edge.
  for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowUp');
  const [head, row] = await Promise.all([
    table.locator('thead').boundingBox(),
    focused.boundingBox(),
  ]);
  expect(row?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
});

test('a date is gone to, and the strip follows', async ({ page }) => {
  await open(page, 'view=table');
  await page.getByRole('button', { name: 'Go to date' }).click();
  await page.getByRole('textbox', { name: 'Date or period' }).fill('2022-02-24');
  await page.keyboard.press('Enter');
  const focused = page.getByRole('table').locator('tr:focus-within');
  await expect(focused).toContainText('24 February 2022');
  await expect(focused).toBeInViewport();
  await expect(page.getByRole('slider', { name: 'Window start' })).toHaveAttribute(
    'aria-valuetext',
    /February 2022/,
  );
});

test('the window of the overview is scrolled to', async ({ page }) => {
  await open(page, 'view=table');
  await page.getByRole('slider', { name: 'Window start' }).focus();
  for (let i = 0; i < 9; i++) await page.keyboard.press('PageUp');
  await expect
    .poll(async () =>
      Number(await page.getByRole('table').getByRole('row').nth(1).getAttribute('aria-rowindex')),
    )
    .toBeGreaterThan(5);
});

test('chosen rows are copied as cells that no spreadsheet runs', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'view=table&countries=RU,US&match=all');
  const boxes = page.getByRole('table').getByRole('checkbox');
  await boxes.nth(0).click();
  await boxes.nth(2).click({ modifiers: ['Shift'] });
  await page.getByRole('button', { name: 'Copy 3 rows' }).click();
  await expect(page.getByText('3 rows copied')).toBeVisible();
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
    return [await read('text/plain'), await read('text/html')];
  });
  expect(text?.split('\n').length).toBe(5);
  expect(text).toContain('Date\tEvent\tCountries');
  expect(html).toContain('<table');
  await page.getByRole('button', { name: /^Select all \d+$/ }).click();
  await expect(page.getByRole('button', { name: 'Select none' })).toBeVisible();
});

test('at 390 px cells stand in lines, still as a table, and the details open in place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'view=table');
  const table = page.getByRole('table', { name: /^186 of 186 events/ });
  await expect(table.getByRole('columnheader')).toHaveCount(8);
  await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveCount(7);
  const title = table.getByRole('button', { name: 'New START treaty signed in Prague' });
  await title.click();
  await expect(table.getByRole('complementary', { name: 'Event details' })).toBeVisible();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
});

test('no violations of accessibility rules at 390 px', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'view=table&event=2022-02-24-full-scale-invasion');
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('table').getByRole('checkbox').first().click();
  await expect(page.getByRole('complementary', { name: 'Event details' })).toBeVisible();
  expect(await axe(page)).toEqual({ violations: [], open: [] });
});

test('a hundred thousand events: few nodes, every row reached, sorted by any column', async ({
  page,
}) => {
  await page.goto('./embed.html?src=data/default-timeline.json&view=table&controls=full');
  await expect(page.getByRole('table')).toBeVisible();
  await page.evaluate(() => {
    const words = ['talks', 'budget', 'summit', 'border', 'treaty', 'visit', 'vote'];
    const events = Array.from({ length: 100_000 }, (_, i) => ({
      id: `e${i}`,
      date: `${1900 + (i % 120)}-0${1 + (i % 9)}-${10 + ((i * 7) % 18)}`,
      title: `${words[(i * 31) % 7]} ${(i * 7919) % 100_000} ${i % 5 === 0 ? 'with a longer title that takes more than one line of the table '.repeat(2) : ''}`,
      importance: 1 + (i % 5),
      countries: [['RU', 'US', 'FR', 'DE'][i % 4]],
    }));
    const element = document.querySelector('geo-timeline');
    if (element) (element as HTMLElement & { data: unknown }).data = { version: 1, events };
  });
  const table = page.getByRole('table', { name: /^100,000 of 100,000 events/ });
  await expect(table).toBeVisible({ timeout: 60_000 });
  await expect(table).toHaveAttribute('aria-rowcount', '100001');
  expect(await rowsInDom(page)).toBeLessThan(120);

  await table.getByRole('rowheader').first().getByRole('button').focus();
  await page.keyboard.press('End');
  await expect(table.locator('tr:focus-within')).toHaveAttribute('aria-rowindex', '100001');
  await page.keyboard.press('PageUp');
  await expect(table.locator('tr:focus-within')).toBeInViewport();
  expect(await rowsInDom(page)).toBeLessThan(120);
  for (let i = 0; i < 15; i++) await page.mouse.wheel(0, -900);
  expect(await rowsInDom(page)).toBeLessThan(120);

  for (const name of ['Importance', 'Event', 'Countries', 'Date', 'Sources']) {
    await table.getByRole('button', { name, exact: true }).click();
    await expect(table.locator('th[aria-sort]')).toHaveText(name);
  }
});

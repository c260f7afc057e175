// Lanes: their names and tools, the pair view, events that do not match, hundreds of lanes.
import type { Locator, Page } from '@playwright/test';
import { answer } from './data.ts';
import { expect, open, test } from './helpers.ts';

const chart = (page: Page): Locator => page.getByRole('group', { name: 'Chart' });
const lanesOf = (page: Page): Locator => chart(page).getByRole('list', { name: 'Lanes' });
const lane = (page: Page, name: string | RegExp): Locator =>
  lanesOf(page).getByRole('button', { name });
/** Names in the order in which they stand. */
const order = async (page: Page): Promise<string[]> => {
  const places = await lanesOf(page)
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => ({
        top: item.getBoundingClientRect().top,
        name: item.querySelector('b')?.textContent ?? '',
      })),
    );
  return places.sort((a, b) => a.top - b.top).map(({ name }) => name);
};
const choose = async (page: Page, name: string, item: string | RegExp): Promise<void> => {
  await lane(page, new RegExp(`^${name}`)).click();
  await page.getByRole('menuitem', { name: item }).click();
};

test('a lane’s menu moves, pins and collapses it, by mouse', async ({ page }) => {
  await open(page, 'lanes=country');
  await expect(lane(page, /^Ukraine/)).toBeVisible();
  expect((await order(page)).slice(0, 3)).toEqual(['Russia', 'United States', 'Ukraine']);
  await choose(page, 'Ukraine', 'Move up');
  await expect.poll(() => order(page).then((names) => names[1])).toBe('Ukraine');
  await expect(lane(page, /^Ukraine/)).toBeFocused();
  await choose(page, 'Germany', 'Pin to the top');
  await expect.poll(() => order(page).then((names) => names[0])).toBe('Germany');
  await choose(page, 'Germany', 'Unpin');
  const tall = await lanesOf(page).getByRole('listitem').first().boundingBox();
  await choose(page, 'Russia', 'Collapse');
  await expect
    .poll(async () => (await lanesOf(page).getByRole('listitem').first().boundingBox())?.height)
    .toBe(34);
  expect(tall?.height).toBeGreaterThan(100);
  // None of it is in the address.
  expect(new URL(page.url()).search).toBe('?lanes=country');
});

test('lanes are walked, moved and searched by keyboard', async ({ page }) => {
  await open(page, 'lanes=country');
  await lane(page, /^Russia/).focus();
  await page.keyboard.press('ArrowDown');
  await expect(lane(page, /^United States/)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => order(page).then((names) => names[0])).toBe('United States');
  await expect(page.getByText('United States is lane 1 of', { exact: false })).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(lane(page, /^United States/)).toBeFocused();
  await page.keyboard.press('End');
  const last = lanesOf(page).getByRole('listitem').last().getByRole('button').first();
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await page.getByRole('searchbox', { name: 'Find a lane' }).fill('belg');
  await page.keyboard.press('Enter');
  await expect(lane(page, /^Belgium/)).toBeFocused();
  await expect(lane(page, /^Belgium/)).toBeInViewport();
});

test('a lane is dragged by its name, and the window stays', async ({ page }) => {
  await open(page, 'lanes=country');
  // The row of tools comes late and moves the lanes down.
  await expect(page.getByRole('searchbox', { name: 'Find a lane' })).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Window start' })).toBeVisible();
  const from = await lane(page, /^Ukraine/).boundingBox();
  const to = await lane(page, /^Russia/).boundingBox();
  if (from === null || to === null) throw new Error('no lanes');
  await page.mouse.move(from.x + 60, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 80, to.y - 20, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => order(page).then((names) => names[0])).toBe('Ukraine');
  await expect(page.getByRole('menu')).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?lanes=country');
});

test('only this lane is a filter, and Back takes it back', async ({ page }) => {
  await open(page, 'lanes=category');
  await choose(page, 'Sanctions', 'Only Sanctions');
  await expect(page).toHaveURL(/categories=sanctions/);
  await page.goBack();
  await expect(page).not.toHaveURL(/categories/);
});

test('two countries with Match all face each other across the axis', async ({ page }) => {
  await open(page, 'lanes=country&countries=RU,US&match=all');
  await expect(
    page.getByText('Solid mark: the side that acted. Ring: the other side.'),
  ).toBeVisible();
  const [upper, lower] = await Promise.all(
    [/^Russia/, /^United States/].map((name) => lane(page, name).boundingBox()),
  );
  expect((lower?.y ?? 0) - (upper?.y ?? 0)).toBeGreaterThan(80);
  await lane(page, /^Russia/).click();
  await expect(page.getByRole('menuitem', { name: 'Move down' })).toHaveCount(0);
});

test('events that do not match are listed by their lane, and can be hidden', async ({ page }) => {
  await open(page, 'lanes=country&countries=RU&categories=sanctions');
  const others = page.getByRole('button', { name: /^\d+ other events of Russia$/ });
  const count = Number.parseInt((await others.textContent()) ?? '', 10);
  expect(count).toBeGreaterThan(50);
  await others.click();
  const list = page.getByRole('dialog', { name: new RegExp(`^${count} events`) });
  await expect(list.getByRole('listitem')).toHaveCount(count);
  await page.keyboard.press('Escape');
  await expect(others).toBeFocused();
  await expect(lane(page, /^Belarus/)).toBeVisible();
  await page.getByRole('radio', { name: 'Hide' }).check();
  await expect(lane(page, /^Belarus/)).toHaveCount(0);
  await expect(lane(page, /^Russia/)).toBeVisible();
});

/** 300 actors with some 25 events each. */
const manyLanes = (): string => {
  const lines = ['date,title,actors,importance'];
  for (let i = 0; i < 7500; i++) {
    const month = String(1 + (i % 12)).padStart(2, '0');
    const day = String(1 + (i % 28)).padStart(2, '0');
    lines.push(
      `${1990 + (i % 35)}-${month}-${day},Event ${i},Actor ${1 + ((i * 7) % 300)},${1 + (i % 5)}`,
    );
  }
  return lines.join('\n');
};

test.describe('300 lanes', () => {
  test.beforeEach(async ({ page }) => {
    await answer(page, 'lanes.csv', manyLanes());
    await open(page, 'src=lanes.csv&lanes=actor&controls=full');
    await expect(page.getByRole('searchbox', { name: 'Find a lane' })).toBeVisible();
  });

  test('draw and name only those in view, the page scrolls, and the axis stays', async ({
    page,
  }) => {
    const canvas = chart(page).locator('> canvas');
    const heightOf = async (): Promise<number> => (await canvas.boundingBox())?.height ?? 0;
    expect(await heightOf()).toBeLessThan(1500);
    expect((await chart(page).boundingBox())?.height).toBeGreaterThan(12_000);
    const elements = (): Promise<number> =>
      chart(page).evaluate((node) => node.querySelectorAll('*').length);
    expect(await elements()).toBeLessThan(1500);
    await page.mouse.move(700, 700);
    await page.mouse.wheel(0, 6000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(5000);
    await expect
      .poll(async () => Math.abs((await canvas.boundingBox())?.y ?? 9999))
      .toBeLessThan(500);
    expect(await heightOf()).toBeLessThan(1500);
    expect(await elements()).toBeLessThan(1500);
    expect((await chart(page).locator('.lane-head canvas').boundingBox())?.y).toBe(0);
    const names = await order(page);
    expect(names.length).toBeLessThan(60);
    const items = lanesOf(page).getByRole('listitem');
    await expect(items.nth(3)).toHaveAttribute('aria-setsize', '300');
  });

  test('are reached by keyboard from the first to the last', async ({ page }) => {
    await lanesOf(page).getByRole('button').first().focus();
    await page.keyboard.press('End');
    const last = lanesOf(page).locator('[aria-posinset="300"]').getByRole('button').first();
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
    await page.keyboard.press('ArrowUp');
    await expect(
      lanesOf(page).locator('[aria-posinset="299"]').getByRole('button').first(),
    ).toBeFocused();
    await page.getByRole('searchbox', { name: 'Find a lane' }).fill('actor 222');
    await page.keyboard.press('Enter');
    await expect(lane(page, /^Actor 222 /)).toBeFocused();
    await expect(lane(page, /^Actor 222 /)).toBeInViewport();
    // What is drawn has its place in the spoken twin.
    await expect(
      chart(page).getByRole('list', { name: 'Events' }).getByRole('button').first(),
    ).toBeAttached();
  });

  test('the arrow keys bring the lane of an event into view', async ({ page }) => {
    const events = chart(page).getByRole('list', { name: 'Events' });
    await events.getByRole('button').first().focus();
    await page.keyboard.press('End');
    const focused = events.locator('button:focus');
    await expect(focused).toBeInViewport();
    // The last of all is in a lane that was not drawn.
    await expect(focused).toHaveAccessibleName(/2024/);
    const { top, head } = await focused.evaluate((node) => ({
      top: node.getBoundingClientRect().top,
      head: node.closest('.chart')?.querySelector('.lane-head canvas')?.getBoundingClientRect()
        .bottom,
    }));
    expect(top).toBeGreaterThanOrEqual(head ?? 0);
  });
});

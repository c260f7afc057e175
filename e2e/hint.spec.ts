// The hint of a first visit: on our own pages, once.
import type { Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import { expect, open, test } from './helpers.ts';

test.use({ firstVisit: true });

const hint = (page: Page, name = 'First steps') => page.getByRole('note', { name });

for (const [width, query, name] of [
  [1280, 'lang=ar', 'خطوات أولى'],
  [390, 'theme=dark', 'First steps'],
] as const)
  test(`a first visit gives a hint, the second none; it can be closed (${width} px, ${query})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`./?${query}`);
    await expect(hint(page, name)).toBeInViewport({ ratio: 1 });
    await expectClean(page, 'hint', ['light']);
    await hint(page, name).getByRole('button').click();
    await expect(hint(page, name)).toBeHidden();
    await page.reload();
    await expect(page.locator('.gt-footer')).toBeVisible();
    await expect(hint(page, name)).toBeHidden();
  });

test('it says what a hand does in the view that is open, and goes with Escape', async ({
  page,
}) => {
  await open(page);
  await expect(hint(page)).toContainText('turn the wheel');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(hint(page)).toContainText('A column head sorts');
  await page.keyboard.press('Escape');
  await expect(hint(page)).toBeHidden();
});

test('it never lies over what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page);
  const { y: top = 0, height: high = 0 } = (await hint(page).boundingBox()) ?? {};
  const lines = page.locator('.story-line button');
  const boxes = await Promise.all((await lines.all()).map((line) => line.boundingBox()));
  const isUnder = (box: (typeof boxes)[number]): boolean =>
    box !== null && box.y < top + high && box.y + box.height > top;
  const under = boxes.findIndex(isUnder);
  await lines.nth(boxes.findIndex((box) => !isUnder(box))).focus();
  await expect(hint(page)).toBeVisible();
  await lines.nth(under).evaluate((line) => line.focus({ preventScroll: true }));
  await expect(hint(page)).toBeHidden();
});

test('none where it could not be remembered, and none in an embed, which stores nothing', async ({
  page,
}) => {
  const hintOf = () =>
    page.evaluate(
      () => document.querySelector('geo-timeline')?.shadowRoot?.querySelector('.gt-hint') ?? null,
    );
  await open(page, '', 'embed.html');
  expect(await hintOf()).toBeNull();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new Error('no room');
    };
  });
  await open(page);
  await expect(page.locator('.gt-footer')).toBeVisible();
  expect(await hintOf()).toBeNull();
});

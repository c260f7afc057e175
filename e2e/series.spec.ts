// Series: the panel of the Contact Group's meetings, its walk by keyboard, brackets, the filter.
import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { expect, open, test } from './helpers.ts';

const NAME = 'Ukraine Defense Contact Group';
const threadName = (page: Page) => page.getByRole('button', { name: `Series: ${NAME}` });
const panel = (page: Page) => page.getByRole('complementary', { name: `Series: ${NAME}` });
const details = (page: Page) => page.getByRole('complementary', { name: 'Event details' });
const list = (page: Page) => page.getByRole('list', { name: 'Events of the series' });

test('the panel tells numbers, hosts and gaps, and that the leaders’ meeting was cancelled', async ({
  page,
}) => {
  await open(page);
  await threadName(page).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: NAME })).toBeFocused();
  await expect(panel(page)).toContainText(
    '33 numbered events held, 1 postponed, 1 cancelled and 1 other event; first on 26 April 2022, last on 12 February 2026.',
  );
  await expect(panel(page)).toContainText(
    'Longest gap: 125 days, from number 24 (6 September 2024) to number 25 (9 January 2025).',
  );
  await expect(panel(page)).toContainText('No next one is announced in these data.');
  await expect(list(page).getByRole('listitem')).toHaveCount(36);
  await expect(
    list(page).getByRole('button', {
      name: /^Number 24 6 September 2024 Contact Group 24 Germany Ramstein Air Base 85 days after number 23$/,
    }),
  ).toBeVisible();
  await expect(
    list(page).getByRole('button', {
      name: /^Without a number 12 October 2024 Cancelled Ramstein meeting \(not held\) Germany .* 36 days after number 24$/,
    }),
  ).toHaveCount(1);
  await expect(page.locator('.bracket-text')).toHaveText('125 days apart, the longest gap');
  expect(await axe(page)).toEqual({ violations: [], open: [] });
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(threadName(page)).toBeFocused();
});

test('by keyboard alone: along the series, cancelled ones included, to an event and back', async ({
  page,
}) => {
  await open(page, 'event=2024-09-06-udcg-24');
  await expect(details(page)).toContainText(`Number 24 of ${NAME}, 85 days after number 23`);
  const show = details(page).getByRole('button', { name: 'Show the series' });
  await show.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: NAME })).toBeFocused();
  const current = list(page).locator('[aria-current="true"]');
  await expect(current).toContainText('Contact Group 24');
  await page.keyboard.press('.');
  await expect(current).toContainText('put off');
  await page.keyboard.press('.');
  await expect(current).toContainText('Cancelled');
  await expect(page).toHaveURL(/event=2024-10-12-ramstein-leaders-meeting/);
  await page.keyboard.press(',');
  await page.keyboard.press(',');
  await expect(current).toContainText('Contact Group 24');
  await current.focus();
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('heading').first()).toBeFocused();
  await expect(panel(page)).toHaveCount(0);
  await page.keyboard.press('.');
  await expect(details(page)).toContainText(`Without a number in ${NAME}, 33 days after number 24`);
});

test('only this series, from the panel and from the filters', async ({ page }) => {
  await open(page);
  await threadName(page).click();
  await panel(page).getByRole('checkbox', { name: 'Show only this series' }).check();
  await expect(page).toHaveURL(/series=udcg/);
  await expect(page.getByRole('status').first()).toContainText('36 of 186 events');
  await page.getByRole('button', { name: /^More filters/ }).click();
  const group = page.getByRole('group', { name: 'Series' });
  await expect(group.getByRole('checkbox', { name: `${NAME}, 36 events` })).toBeChecked();
  await group.getByRole('checkbox', { name: `${NAME}, 36 events` }).uncheck();
  await expect(page.getByRole('status').first()).toContainText('186 of 186 events');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the series is a sheet over the story, and a meeting chosen there is shown', async ({
    page,
  }) => {
    await open(page, 'event=2024-09-06-udcg-24');
    await page.getByRole('button', { name: 'Show the series' }).click();
    const sheet = page.getByRole('dialog', { name: `Series: ${NAME}` });
    await expect(sheet).toContainText('33 numbered events held');
    expect(await axe(page)).toEqual({ violations: [], open: [] });
    await sheet.getByRole('button', { name: /^Number 33 / }).click();
    await expect(sheet).toHaveCount(0);
    await expect(details(page)).toContainText(`Number 33 of ${NAME}, 58 days after number 32`);
    await expect(details(page).getByRole('heading').first()).toBeInViewport();
  });
});

// The language menu in the foot: the whole page follows, and where it is written from right to left, time may run either way.
import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './helpers.ts';

const left = async (node: Locator): Promise<number> => {
  const box = await node.boundingBox();
  if (box === null) throw new Error('not on the screen');
  return box.x;
};
/** Events of the chart, the earliest first. */
const marks = (page: Page) => page.getByRole('list', { name: 'الأحداث', exact: true }).getByRole('button'); // prettier-ignore

test('the page speaks what the menu says, from right to left, and time runs as its reader wants', async ({
  page,
}) => {
  await open(page);
  const menu = page.getByRole('combobox', { name: 'Language' });
  await menu.focus();
  await menu.selectOption({ label: 'العربية' });
  const status = page.getByRole('status').first();
  await expect(status).toHaveText('الأحداث المعروضة: 186 من 186، 2010–2026');
  await expect(page).toHaveURL(/lang=ar/);
  const region = page.locator('geo-timeline .gt');
  await expect(region).toHaveAttribute('dir', 'rtl');
  await expect(region).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('combobox', { name: 'اللغة' })).toBeFocused();
  // What stands at the start stands at the right.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'روسيا وأوكرانيا والغرب، 2010–2026',
  );
  expect(await left(page.getByRole('searchbox').first())).toBeGreaterThan(640);
  await expect.poll(async () => (await left(marks(page).first())) - (await left(marks(page).last()))).toBeGreaterThan(300); // prettier-ignore
  // The same list, and time from left to right.
  await page.getByRole('combobox', { name: 'اتجاه الزمن' }).selectOption({ index: 1 });
  await expect.poll(async () => (await left(marks(page).last())) - (await left(marks(page).first()))).toBeGreaterThan(300); // prettier-ignore
  await expect(region).toHaveAttribute('dir', 'rtl');
  await page.reload();
  await expect.poll(async () => (await left(marks(page).last())) - (await left(marks(page).first()))).toBeGreaterThan(300); // prettier-ignore
});

// A bloc in the filters: its members on the date of each event.
import type { Page } from '@playwright/test';
import { type RawEvent, codesOf, dataset } from './data.ts';
import { expect, open, test } from './helpers.ts';

const total = dataset.events.length;
const status = (page: Page) => page.getByRole('status').first();
const group = (page: Page) => page.getByRole('group', { name: 'Blocs', exact: true });
const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

const SINCE_1949_TO_2009 =
  'BE CA DK FR GB IS IT LU NL NO PT US GR TR DE ES CZ HU PL BG EE LT LV RO SI SK AL HR'.split(' ');
const LATER = { ME: '2017-06-05', MK: '2020-03-27', FI: '2023-04-04', SE: '2024-03-07' };

/** Whether a member of NATO takes part: the data begin after 2009, so only four joined while they run. */
function isNato(event: RawEvent): boolean {
  const last = event.date.split('/').at(-1) ?? '';
  return codesOf(event).some((code) => {
    const since = LATER[code as keyof typeof LATER] as string | undefined;
    if (since === undefined) return SINCE_1949_TO_2009.includes(code);
    return last === '..' || last >= since.slice(0, last.length);
  });
}
const nato = dataset.events.filter(isNato).length;

test('an address with a bloc counts its members on the date', async ({ page }) => {
  await open(page, 'countries=nato');
  await expect(status(page)).toContainText(`${nato} of ${total} events`);
  await expect(group(page).getByRole('button', { name: /^Blocs\s*, 1 chosen$/ })).toBeVisible();
});

test('a bloc is chosen with the mouse, and its members have sources', async ({ page }) => {
  await open(page);
  await group(page).getByRole('button', { name: 'Blocs' }).click();
  await expect(group(page).getByText('members on the date of each event')).toBeVisible();
  await group(page)
    .getByRole('checkbox', { name: `NATO members on the date, ${nato} events` })
    .click();
  await expect(status(page)).toContainText(`${nato} of ${total} events`);
  expect(query(page)).toBe('?countries=nato');
  await group(page).getByRole('button', { name: 'Members and sources' }).click();
  const dialog = page.getByRole('dialog', { name: /^North Atlantic Treaty/ });
  await dialog.getByRole('textbox', { name: 'On' }).fill('2023-04-03');
  await expect(dialog.getByRole('status')).toHaveText('30 members on 3 April 2023');
  await expect(dialog.getByRole('rowheader', { name: 'Finland' })).toHaveCount(0);
  await dialog.getByRole('textbox', { name: 'On' }).fill('2023-04');
  await expect(dialog.getByRole('rowheader', { name: 'Finland possibly' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(group(page).getByRole('button', { name: /^Blocs\s*, 1 chosen$/ })).toBeFocused();
});

test('a bloc is chosen with the keyboard, by its long name', async ({ page }) => {
  await open(page);
  await group(page).getByRole('button', { name: 'Blocs' }).focus();
  await page.keyboard.press('Enter');
  await group(page).getByRole('searchbox', { name: 'Find a bloc' }).focus();
  await page.keyboard.type('north atl');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText(`${nato} of ${total} events`);
});

test('an unknown bloc is a note that lists those that are known', async ({ page }) => {
  await open(page, 'countries=natoo,RU');
  await page.getByText('1 note about the data').click();
  await expect(page.getByText('Bloc not known: "natoo".', { exact: false })).toContainText('nato');
});

test('a country is found by what it calls itself', async ({ page }) => {
  await open(page);
  const field = page.getByRole('searchbox', { name: 'Find a country' });
  await field.fill('Holland');
  await expect(page.getByRole('checkbox', { name: /^Netherlands, / })).toBeVisible();
});

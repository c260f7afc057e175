// view=map: what counts, how it filters, its list as the way by keyboard, its window, its accessibility.
import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { dataset } from './data.ts';
import { expect, open, test } from './helpers.ts';
import { type Point, hold, swipe } from './touch.ts';

const countries = (page: Page) => page.getByRole('list', { name: 'Countries', exact: true });
const country = (page: Page, name: RegExp) => countries(page).getByRole('button', { name });
const map = (page: Page) => page.getByRole('group', { name: 'Map of the world' });
const withCode = (...codes: readonly string[]): number =>
  dataset.events.filter((event) => {
    const own = (event.countries ?? []).map((c) => (typeof c === 'string' ? c : c.code));
    return codes.every((code) => own.includes(code));
  }).length;

test('a click filters to a country, Shift+click adds one, Back undoes', async ({ page }) => {
  await open(page, 'view=map');
  await expect(country(page, new RegExp(`^Russia, ${withCode('RU')} events$`))).toBeVisible();
  const box = await map(page).boundingBox();
  if (box === null) throw new Error('no map');
  // The middle of Siberia, and of the United States.
  const at = (x: number, y: number) => ({ position: { x: box.width * x, y: box.height * y } });
  await map(page).click(at(0.66, 0.13));
  await expect(page).toHaveURL(/countries=RU/);
  const status = page.getByRole('status').first();
  await expect(status).toContainText(`${withCode('RU')} of ${dataset.events.length} events`);
  await expect(page.getByRole('group', { name: 'Russia', exact: true })).toContainText(
    'Most often',
  );
  await page.keyboard.press('Escape');
  await map(page).click({ ...at(0.235, 0.22), modifiers: ['Shift'] });
  await expect(page).toHaveURL(/countries=RU,US/);
  await expect(page).toHaveURL(/match=all/);
  await expect(status).toContainText(`${withCode('RU', 'US')} of ${dataset.events.length} events`);
  await page.goBack();
  await expect(page).not.toHaveURL(/US/);
  await page.goBack();
  await expect(page).not.toHaveURL(/countries/);
});

test('the list says the same as the map and filters by keyboard alone', async ({ page }) => {
  await open(page, 'view=map');
  const ukraine = country(page, /^Ukraine, /);
  await ukraine.focus();
  await expect(page.getByText(`solid: ${withCode('UA')} events with Ukraine`)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/countries=UA/);
  await expect(ukraine).toHaveAttribute('aria-pressed', 'true');
  await expect(countries(page)).toContainText(
    'Crimea is shown within Ukraine, as in UN General Assembly resolution 68/262, and hatched.',
  );
  await page.getByRole('button', { name: 'Add to pair: Russia' }).press('Enter');
  await expect(page).toHaveURL(/countries=UA,RU/);
  await expect(ukraine).toHaveAccessibleName(`Ukraine, ${withCode('UA', 'RU')} events`);
});

test('the arrow keys lead from country to country on the map; Enter filters, Shift+Enter adds', async ({
  page,
}) => {
  await open(page, 'view=map');
  const box = page.getByRole('listbox', { name: 'Countries on the map' });
  const reached = box.getByRole('option');
  const press = (key: string) => page.keyboard.press(key);
  await box.focus();
  await expect(reached).toHaveAccessibleName(`Russia, ${withCode('RU')} events`);
  const id = await reached.getAttribute('id');
  await expect(box).toHaveAttribute('aria-activedescendant', id ?? '');
  await press('ArrowDown');
  await press('ArrowUp');
  await press('PageDown');
  await expect(reached).toHaveAccessibleName(/^United States, /);
  await press('ArrowUp');
  await expect(reached).toHaveAccessibleName(/^Canada, /);
  await press('ArrowDown');
  await press('Enter');
  await expect(page).toHaveURL(/countries=US$/);
  await expect(reached).toHaveAttribute('aria-selected', 'true');
  await press('Home');
  await press('PageDown');
  await press('Shift+Enter');
  await expect(page).toHaveURL(/countries=US,RU&match=all/);
  // Escape closes the card, then leads to the same country in the list.
  await expect(page.getByRole('group', { name: 'Russia', exact: true })).toBeVisible();
  await press('Escape');
  await expect(page.getByRole('group', { name: 'Russia', exact: true })).toHaveCount(0);
  await press('Escape');
  await expect(country(page, /^Russia, /)).toBeFocused();
});

test('a bloc beside the map filters, and says who belongs to it and who joined', async ({
  page,
}) => {
  await open(page, 'view=map&from=2022&to=2023');
  const nato = page.getByRole('button', { name: /^NATO members on the date, \d+ events$/ });
  await nato.click();
  await expect(page).toHaveURL(/countries=nato/);
  await expect(nato).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('31 members on 31 December 2023')).toContainText(
    'Joined in this period: Finland (4 April 2023).',
  );
  await expect(page.locator('geo-timeline .map-outline.member').first()).toBeAttached();
});

test.describe('fingers', () => {
  test.use({ hasTouch: true });
  test('a tap filters, a long press adds, a pinch enlarges, a vertical swipe scrolls', async ({
    page,
  }) => {
    await open(page, 'view=map');
    await expect(country(page, /^Russia, /)).toBeVisible();
    // A filter brings a row of its own over the map.
    const at = async (x: number, y: number): Promise<Point> => {
      const box = await map(page).boundingBox();
      if (box === null) throw new Error('no map');
      return [box.x + box.width * x, box.y + box.height * y];
    };
    await page.touchscreen.tap(...(await at(0.66, 0.13)));
    await expect(page).toHaveURL(/countries=RU$/);
    await expect(page.getByText('Most often with', { exact: true })).toBeVisible();
    const isPair = () => expect(page).toHaveURL(/countries=RU,US&match=all/);
    await hold(page, await at(0.235, 0.22), isPair);
    const [x, y] = await at(0.5, 0.6);
    await swipe(page, [[[x, y], [x, y - 120]]]); // prettier-ignore
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    const pinch = [-1, 1].map((side) => [[x + 40 * side, y], [x + 120 * side, y]] as const); // prettier-ignore
    await swipe(page, pinch);
    await expect(page.getByRole('button', { name: 'Left', exact: true })).toBeVisible();
    await isPair();
  });
});

test('the window changes the counts, and events open beside the map', async ({ page }) => {
  await open(page, 'view=map&from=2022');
  const before = await country(page, /^Ukraine, /).getAttribute('aria-label');
  await page.getByRole('slider', { name: 'Window start' }).press('PageUp');
  await expect(country(page, /^Ukraine, /)).not.toHaveAttribute('aria-label', before ?? '');
  const event = page.getByRole('list', { name: 'Events', exact: true }).getByRole('button').first();
  await event.click();
  const details = page.getByRole('complementary', { name: 'Event details' });
  await expect(details.getByRole('heading').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(event).toBeFocused();
});

test('an event of the list, under the pointer or the focus, has its countries outlined on the map', async ({
  page,
}) => {
  await open(page, 'view=map');
  const event = page
    .getByRole('list', { name: 'Events', exact: true })
    .getByRole('button', { name: /^New START treaty signed in Prague/ });
  const outlines = page.locator('geo-timeline .map-outline');
  await expect(event).toBeVisible();
  await expect(outlines).toHaveCount(0);
  await event.hover();
  await expect.poll(() => outlines.count()).toBeGreaterThanOrEqual(3);
  await page.mouse.move(0, 0);
  await expect(outlines).toHaveCount(0);
  await event.focus();
  await expect.poll(() => outlines.count()).toBeGreaterThanOrEqual(3);
});

test('the details of an event show its place on a small map', async ({ page }) => {
  await open(page, 'event=2024-10-05-antonov-returns');
  const details = page.getByRole('complementary', { name: 'Event details' });
  await details.getByRole('button', { name: 'Show on map' }).click();
  await expect(details.getByRole('img', { name: /^Map: .+ marked; shaded: / })).toBeVisible();
});

test('axe finds nothing in light and dark, and nothing is wider than a phone', async ({ page }) => {
  test.slow(); // axe, over a map of the world
  await open(page, 'view=map&countries=UA');
  await expect(country(page, /^Ukraine, /)).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axe(page, 'dark')).toEqual({ violations: [], open: [] });
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(country(page, /^Ukraine, /)).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(390);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await axe(page)).toEqual({ violations: [], open: [] });
});

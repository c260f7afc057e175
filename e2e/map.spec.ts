// view=map: what counts, how it filters, its list as the way by keyboard, its window, its accessibility.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dataset } from './data.ts';
import { expect, open, test } from './helpers.ts';

test.use({ reducedMotion: 'reduce' });

const countries = (page: Page) => page.getByRole('list', { name: 'Countries', exact: true });
const country = (page: Page, name: RegExp) => countries(page).getByRole('button', { name });
const map = (page: Page) => page.getByRole('group', { name: 'Map of the world' });
const withCode = (...codes: readonly string[]): number =>
  dataset.events.filter((event) => {
    const own = (event.countries ?? []).map((c) => (typeof c === 'string' ? c : c.code));
    return codes.every((code) => own.includes(code));
  }).length;
const violations = async (page: Page): Promise<readonly string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
};

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

test('the details of an event show its place on a small map', async ({ page }) => {
  await open(page, 'event=2024-10-05-antonov-returns');
  const details = page.getByRole('complementary', { name: 'Event details' });
  await details.getByRole('button', { name: 'Show on map' }).click();
  await expect(details.getByRole('img', { name: /^Map: .+ marked; shaded: / })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing, and nothing is wider than a phone (${colorScheme})`, async ({
    page,
  }) => {
    test.slow(); // axe, four times over a map of the world
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page, 'view=map&countries=UA');
    await expect(country(page, /^Ukraine, /)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(country(page, /^Ukraine, /)).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(390);
    expect(await violations(page)).toEqual([]);
  });

import { EXAMPLES } from '../src/gallery/index.ts';
import { fontsDiffer } from './fonts.ts';
import { expect, test } from './helpers.ts';

/** "now" of every picture, for data that do not say of when they are. */
const NOW = new Date(Date.UTC(2026, 11, 1, 12));

interface Picture {
  readonly name: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
}
const PICTURES: readonly Picture[] = [
  { name: 'overview', address: './', width: 1280, height: 720 },
  ...EXAMPLES.map(({ id, width, height }) => ({
    name: id,
    address: `./gallery.html?example=${id}`,
    width,
    height,
  })),
];

for (const { name, address, width, height } of PICTURES)
  test(`picture of ${name}`, async ({ page }, info) => {
    const room = name === 'overview' ? 0 : 300;
    await page.setViewportSize({ width: width + room / 5, height: height + room });
    await page.clock.setFixedTime(NOW);
    await page.goto(address);
    const reason = await fontsDiffer(page, info);
    if (reason !== undefined) console.log(`picture of ${name} skipped: ${reason}`);
    test.skip(reason !== undefined, reason);
    // In the language of the example: two numbers, and not how much has been loaded.
    await expect(page.getByRole('status').first()).toContainText(/\d+\D+\d+/);
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    // Parts that come after the first picture move what stands below them.
    await page.waitForLoadState('networkidle');
    const box = await page.locator('geo-timeline').boundingBox();
    if (box === null) throw new Error('the element has no box');
    const clip = { ...box, height: Math.min(box.height, height) };
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect.soft(page).toHaveScreenshot(`${name}-${colorScheme}.png`, { clip });
    }
  });

test('the playground shows every example, and edited data at once', async ({ page }) => {
  await page.goto('./gallery.html');
  await expect(page.getByRole('heading', { level: 2 }).filter({ has: page.locator('a[href^="?example="]') })).toHaveCount(EXAMPLES.length); // prettier-ignore
  await page.goto('./gallery.html?example=one-event');
  await page.getByText('Edit the data (CSV)').click();
  await page.getByRole('textbox', { name: 'Data of “One event”' }).fill('date,title\n2001,A\n2002,B\n'); // prettier-ignore
  await expect(page.getByRole('status').first()).toContainText('2 of 2 events');
});

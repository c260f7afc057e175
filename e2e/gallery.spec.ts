import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { EXAMPLES } from '../src/gallery/index.ts';
import { expect, test } from './helpers.ts';

/** The fonts that the references in e2e/pictures/ were drawn with, as widths of probe texts in px. */
const FONTS = new URL('./pictures/fonts.json', import.meta.url);
/** "now" of every picture, for data that do not say of when they are. */
const NOW = new Date(Date.UTC(2026, 11, 1, 12));

type Widths = Readonly<Record<string, number>>;

const measureFonts = (page: Page): Promise<Widths> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    const fonts = {
      sans: '400 100px -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',
      bold: '700 100px -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',
      serif: '600 100px "Iowan Old Style", Charter, "Source Serif 4", Georgia, "Noto Serif", serif',
    };
    const texts = ['Hamburgefonts 0189', 'Будапешт', 'اتفاق', 'הסכם', '→✕'];
    const widths: Record<string, number> = {};
    for (const [name, font] of Object.entries(fonts))
      for (const text of texts) {
        if (context === null) continue;
        context.font = font;
        widths[`${name} ${text}`] = Math.round(context.measureText(text).width * 10) / 10;
      }
    return widths;
  });

/** Why the references mean nothing on this machine; undefined where they do. Renewing them records its fonts. */
async function fontsDiffer(page: Page, info: TestInfo): Promise<string | undefined> {
  const here = await measureFonts(page);
  const { updateSnapshots } = info.config;
  if (updateSnapshots === 'all' || updateSnapshots === 'changed') {
    mkdirSync(new URL('.', FONTS), { recursive: true });
    writeFileSync(FONTS, `${JSON.stringify(here, undefined, 2)}\n`);
    return undefined;
  }
  if (!existsSync(FONTS)) return 'no fonts recorded beside the references';
  const recorded = JSON.parse(readFileSync(FONTS, 'utf8')) as Widths;
  const other = Object.keys(here).find((text) => here[text] !== recorded[text]);
  return other === undefined
    ? undefined
    : `other fonts here: "${other}" is ${here[other]} px wide, ${recorded[other]} where the references were drawn`;
}

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
    await page.emulateMedia({ reducedMotion: 'reduce' });
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

// Every view, in both directions of writing, at four widths, in both themes: as looked at and kept in e2e/pictures/looks.
import { expect, test } from '../helpers.ts';
import { fontsDiffer } from '../fonts.ts';

const NOW = new Date(Date.UTC(2026, 11, 1, 12));
const SIZES = [
  [1440, 900],
  [768, 1024],
  [390, 844],
  [320, 640],
] as const;

for (const view of ['timeline', 'story', 'table', 'map'] as const)
  for (const lang of ['en', 'ar'] as const)
    test(`${view} in ${lang} looks as it did, at every width, light and dark`, async ({
      page,
    }, info) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.clock.setFixedTime(NOW);
      await page.goto(`./?view=${view}&lang=${lang}`);
      const reason = await fontsDiffer(page, info);
      if (reason !== undefined) console.log(`${view} ${lang} skipped: ${reason}`);
      test.skip(reason !== undefined, reason);
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        await page.goto(`./?view=${view}&lang=${lang}`);
        await expect(page.locator('.gt-footer')).toBeAttached();
        await page.waitForLoadState('networkidle');
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await expect
            .soft(page)
            .toHaveScreenshot(['looks', `${view}-${lang}-${width}-${colorScheme}.png`]);
        }
      }
    });

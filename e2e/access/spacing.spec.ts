// What readers set themselves: the spacing of WCAG 1.4.12, and a zoom of 400 %, which leaves 320 × 256 px of 1280 × 1024.
import { cutTexts, overflow } from '../fit.ts';
import { expect, test } from '../helpers.ts';

const VIEWS = ['timeline', 'story', 'table', 'map'] as const;

for (const view of VIEWS)
  for (const [width, lang] of [
    [1280, 'en'],
    [390, 'ar'],
  ] as const)
    test(`wider spacing of text loses nothing: ${view}, ${lang}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`./?view=${view}&lang=${lang}&event=2024-10-05-antonov-returns`);
      await expect(page.locator('.gt-footer')).toBeAttached();
      await page.locator('geo-timeline').evaluate((node) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
        );
        node.shadowRoot?.adoptedStyleSheets.push(sheet);
      });
      await page.waitForTimeout(300);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await cutTexts(page)).toEqual([]);
    });

for (const view of VIEWS)
  test(`a zoom of 400 % leaves room to read: ${view}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(`./?view=${view}`);
    await expect(page.locator('.gt-footer')).toBeAttached();
    await page.waitForTimeout(300);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await cutTexts(page)).toEqual([]);
    // In the midst of the reading, what sticks to the edges leaves three quarters of the window.
    await page.locator('.gt-main').evaluate((node) => node.scrollIntoView());
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(300);
    const stuck = await page.locator('geo-timeline').evaluate((node) => {
      const boxes = [...(node.shadowRoot?.querySelectorAll('*') ?? [])]
        .filter((each) => ['sticky', 'fixed'].includes(getComputedStyle(each).position))
        .map((each) => each.getBoundingClientRect())
        .filter(({ top, bottom }) => bottom > 1 && top < innerHeight - 1);
      // Headings that are past stay under the one that is read.
      const above = boxes.filter(({ top }) => top <= 1).map(({ bottom }) => bottom);
      const below = boxes.filter(({ bottom }) => Math.abs(bottom - innerHeight) <= 1);
      return Math.max(0, ...above) + Math.max(0, ...below.map(({ height }) => height));
    });
    expect(stuck).toBeLessThanOrEqual(64);
  });

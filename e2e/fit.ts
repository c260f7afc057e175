/** Whether all of a page can be read in the room there is. */
import type { Page } from '@playwright/test';

/** px by which the page reaches over the side of the window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Buttons, headings, paragraphs and labels of the timeline whose text is cut off: name, class and text. */
export const cutTexts = (page: Page): Promise<readonly string[]> =>
  page
    .locator('geo-timeline')
    .evaluate((node) =>
      [
        ...(node.shadowRoot?.querySelectorAll<HTMLElement>(
          'button:not(.stop), h1, h2, h3, p:not(.sr), label',
        ) ?? []),
      ]
        .filter(
          (each) =>
            each.clientWidth > 1 &&
            getComputedStyle(each).overflow !== 'visible' &&
            (each.scrollWidth > each.clientWidth + 2 || each.scrollHeight > each.clientHeight + 2),
        )
        .map((each) => `${each.localName}.${each.className}: ${each.textContent.trim()}`),
    );

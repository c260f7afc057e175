import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Locator, type Page, expect, test as base } from '@playwright/test';
import { readDataset } from '../../src/formats/index.ts';
import { Faults, watch } from '../helpers.ts';

/** By name: the address of a published site, and how an address of its pages ends. */
type Sites = Readonly<Record<string, { readonly url: string; readonly ending: string }>>;
const SITES = JSON.parse(process.env['GT_SITES'] ?? '{}') as Sites;
const WIDTHS = [320, 680, 1200] as const;
/** Rounded borders. */
const NEAR = 3;

const text = readFileSync(fileURLToPath(new URL('recipes/events.json', import.meta.url)), 'utf8');
const { events } = readDataset(text).dataset;
const codes = (event: (typeof events)[number]): readonly string[] =>
  (event.countries ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.code));
/** What `countries="RU,US" match="all"` lets through. */
const shown = events.filter((event) => ['RU', 'US'].every((code) => codes(event).includes(code)));
const textOf = (text: string | Readonly<Record<string, string>>): string =>
  typeof text === 'string' ? text : (text['en'] ?? '');
const STATUS = `${shown.length} of ${events.length} events`;

const test = base.extend<{ readonly faults: Faults }>({
  faults: [
    async ({ context }, use) => {
      const faults = new Faults();
      const hosts = new Set(Object.values(SITES).map(({ url }) => new URL(url).host));
      await watch(context, faults, hosts);
      await use(faults);
      expect(faults.unexpected, 'errors, violations and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

interface Boxes {
  /** px, of the element. */
  readonly height: number;
  /** px, from its top to the lowest of what is drawn in it. */
  readonly content: number;
  /** What has a scroll bar of its own, and what is cut off without one. */
  readonly scrolls: readonly string[];
  readonly cuts: readonly string[];
}

/** Looks into the element: whether everything has its place. */
const boxesOf = (timeline: Locator): Promise<Boxes> =>
  timeline.evaluate((node) => {
    const found = { scrolls: [] as string[], cuts: [] as string[] };
    const { top, height } = node.getBoundingClientRect();
    let content = 0;
    const look = (each: Element, isCut: boolean): void => {
      const style = getComputedStyle(each);
      const box = each.getBoundingClientRect();
      const isSpoken = box.width <= 1 || box.height <= 1;
      if (style.display === 'none' || style.visibility === 'hidden' || isSpoken) return;
      if (!isCut) content = Math.max(content, box.bottom - top);
      const hides = style.overflowY !== 'visible';
      if (each instanceof HTMLElement && hides && each.scrollHeight > each.clientHeight + 1) {
        const kind = /auto|scroll/.test(style.overflowY) ? found.scrolls : found.cuts;
        kind.push(`${each.className} ${each.clientHeight}/${each.scrollHeight}`);
      }
      for (const child of each.children) look(child, isCut || hides);
    };
    for (const child of node.shadowRoot?.children ?? []) look(child, false);
    return { height, content, ...found };
  });

/** The page of a site, at a width, once it is there. */
async function open(page: Page, site: string, version: string, width: number): Promise<void> {
  const { url, ending } = SITES[site] ?? { url: '', ending: '' };
  await page.setViewportSize({ width, height: 800 });
  const response = await page.goto(`${url}${version}${ending}`);
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
}

const isWiderThanPage = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Everything inside of the element has its place, and the article goes on below it. */
async function expectPlace(timeline: Locator, width: number): Promise<void> {
  await expect(async () => {
    const boxes = await boxesOf(timeline);
    expect(boxes.content).toBeLessThanOrEqual(boxes.height + 1);
    expect(boxes.height - boxes.content).toBeLessThan(NEAR);
    expect(boxes.cuts).toEqual([]);
    // A story is as high as a picture; longer ones scroll in themselves.
    const isStory = width < 600;
    expect(boxes.scrolls.filter((each) => !(isStory && each.startsWith('story 640/')))).toEqual([]);
  }).toPass();
}

for (const site of Object.keys(SITES)) {
  for (const width of WIDTHS) {
    test(`${site} element ${width}`, async ({ page }) => {
      await open(page, site, 'element', width);
      const timeline = page.locator('geo-timeline');
      await expect(timeline.getByRole('status').first()).toContainText(STATUS);
      await expectPlace(timeline, width);
      expect(await isWiderThanPage(page)).toBe(false);
    });

    test(`${site} frame ${width}`, async ({ page }) => {
      await open(page, site, 'frame', width);
      const frame = page.locator('iframe');
      // It is loaded when the reader comes near.
      await frame.scrollIntoViewIfNeeded();
      const inside = frame.contentFrame();
      await expect(inside.getByRole('status').first()).toContainText(STATUS);
      await expectPlace(inside.locator('geo-timeline'), width);
      await expect(async () => {
        const [outer = 0, inner = 0] = [
          await frame.evaluate((node) => node.clientHeight),
          await inside.locator('html').evaluate((node) => node.scrollHeight),
        ];
        expect(inner).toBeLessThanOrEqual(outer);
        const content = await inside.locator('geo-timeline').boundingBox();
        expect(Math.abs(outer - (content?.height ?? 0))).toBeLessThan(NEAR);
      }).toPass();
      expect(await isWiderThanPage(page)).toBe(false);
    });
  }

  test.describe('with scripts off', () => {
    test.use({ javaScriptEnabled: false });
    for (const width of WIDTHS)
      test(`${site} script-free ${width}`, async ({ page }) => {
        await open(page, site, 'script-free', width);
        const article = page.getByRole('main');
        await expect(article).toContainText(STATUS);
        await expect(article.locator('[id^="event-"]')).toHaveCount(shown.length);
        for (const event of shown) {
          const item = article.locator('[id^="event-"]').filter({ hasText: textOf(event.title) });
          await expect(item).toBeVisible();
          for (const source of event.sources ?? []) {
            const link = item.getByRole('link', { name: textOf(source.title) });
            await expect(link).toHaveAttribute('href', source.url ?? '');
          }
        }
        const picture = article.getByRole('img');
        await expect(picture).toBeVisible();
        expect(await picture.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(720);
        await expect(page.getByText('Text after the timeline.')).toBeVisible();
        expect(await isWiderThanPage(page)).toBe(false);
      });
  });
}

// Titles that try to change what stands around them, in the readings made of elements; the picture: src/render/hostile-titles.test.ts.
import type { Page } from '@playwright/test';
import { selfContained } from '../../src/base/index.ts';
import { HOSTILE_TITLES } from '../../src/render/testing/hostile-titles.ts';
import { answer } from '../data.ts';
import { expect, open, test } from '../helpers.ts';

const TITLES = Object.values(HOSTILE_TITLES);
const day = (at: number): string => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
/** Every second event has one of the titles; those between are the neighbours. */
const dataOf = (titles: readonly string[]): string =>
  JSON.stringify({
    version: 1,
    title: 'Neighbours',
    language: 'en',
    events: titles.flatMap((title, at) => [
      { id: `n${at}`, date: day(2 * at), title: `Neighbour ${at}`, countries: ['FR', 'DE'] },
      { id: `h${at}`, date: day(2 * at + 1), title, countries: ['FR', 'DE'], importance: 5 },
    ]),
  });

/** Of each neighbour its text and place; of each hostile one all but its title and its height. */
const linesOf = (page: Page) =>
  page.locator('geo-timeline').evaluate((host) => {
    const lines = [...(host.shadowRoot?.querySelectorAll('.story-item, tr[data-index]') ?? [])];
    return lines.map((line) => {
      const isNeighbour = Number(line.getAttribute('data-index')) % 2 === 0;
      const parts = [...line.querySelectorAll('.story-date, .story-line p, td')];
      const { x, width, height, top } = line.getBoundingClientRect();
      const above = line.previousElementSibling?.getBoundingClientRect().bottom ?? top;
      return {
        index: line.getAttribute('data-index'),
        text: isNeighbour ? line.textContent : parts.map((part) => part.textContent),
        places: parts.map((part) => {
          const box = part.getBoundingClientRect();
          return [box.x, box.width].map(Math.round);
        }),
        box: [x, width, top - above, isNeighbour ? height : 0].map(Math.round),
      };
    });
  });

/** Elements in which a title stands in one line with other words and could turn them. */
const leaks = (page: Page, titles: readonly string[]) =>
  page.locator('geo-timeline').evaluate((host, all) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(host.shadowRoot as Node, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const title = all.find((each) => text.includes(each));
      let around = node.parentElement;
      if (title === undefined || around === null || around.localName === 'style') continue;
      if (text.includes(`\u2068${title}\u2069`)) continue;
      const isApart = (element: Element): boolean =>
        /isolate|plaintext/.test(getComputedStyle(element).unicodeBidi);
      while (!isApart(around) && getComputedStyle(around).display.startsWith('inline'))
        around = around.parentElement ?? around;
      if (around.textContent.trim() !== text.trim()) found.push(`${around.className}: ${title}`);
    }
    return found;
  }, titles);

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const view of ['story', 'table'] as const)
  for (const width of [1280, 320])
    test(`hostile titles change nothing around them: ${view}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 20_000 });
      const read = async (titles: readonly string[]) => {
        await answer(page, 'titles.json', dataOf(titles));
        await open(page, `src=titles.json&view=${view}`);
        await expect(page.locator('.story-item, tr[data-index]')).toHaveCount(2 * titles.length);
        await page.waitForLoadState('networkidle');
        return linesOf(page);
      };
      const plain = await read(TITLES.map((_, at) => `Plain title ${at}`));
      const hostile = await read(TITLES);
      expect(hostile).toEqual(plain);
      expect(await overflow(page)).toBe(0);
      expect(await leaks(page, TITLES.map(selfContained))).toEqual([]);
      expect(await page.title()).not.toBe('owned');
    });

test('hostile titles change nothing around them: details in the timeline', async ({ page }) => {
  await answer(page, 'titles.json', dataOf(TITLES));
  await open(page, 'src=titles.json&view=timeline&event=n0');
  const panel = page.getByRole('complementary', { name: 'Event details' });
  await expect(panel).toBeVisible();
  const read = () =>
    panel.evaluate((node) => {
      const part = (css: string) => {
        const found = node.querySelector(css);
        const { x = 0, width = 0 } = found?.getBoundingClientRect() ?? {};
        return [found?.textContent.trim(), Math.round(x), Math.round(width)];
      };
      const wide = [...node.querySelectorAll('*')].filter(
        // What is cut is as wide as it is.
        (each) =>
          each.clientWidth > 1 &&
          each.scrollWidth > each.clientWidth + 1 &&
          !/hidden|clip/.test(getComputedStyle(each).overflowX),
      );
      return {
        date: part('.gt-details-date'),
        countries: part('.gt-details-countries'),
        sources: part('.gt-head'),
        before: part('.gt-neighbour .gt-neighbour-date'),
        after: part('.gt-neighbour--next .gt-neighbour-date'),
        wide: wide.map(({ className }) => className),
      };
    });
  const select = async (id: string) => {
    await page
      .locator('geo-timeline')
      .evaluate(
        (node, event) => (node as unknown as { select(id: string): void }).select(event),
        id,
      );
    await expect(page).toHaveURL(new RegExp(`event=${id}(?:&|$)`));
    return read();
  };
  // Dates are as long as those of the plain event before.
  const shapeOf = ({ date, countries, sources, wide }: Awaited<ReturnType<typeof read>>) => ({
    date: date.slice(1),
    countries,
    sources,
    wide,
  });
  for (const at of TITLES.keys()) {
    const plain = await select(`n${at}`);
    const hostile = await select(`h${at}`);
    expect.soft(shapeOf(hostile), TITLES[at]).toEqual(shapeOf(plain));
    expect.soft(hostile.before[0]).toContain(plain.date[0]?.toString().replace(/^.*?, /, '') ?? '');
    expect.soft(await leaks(page, TITLES.map(selfContained)), TITLES[at]).toEqual([]);
  }
  expect(await overflow(page)).toBe(0);
});

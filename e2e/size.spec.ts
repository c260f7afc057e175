// What a reader fetches before the first picture, lazily or not.
import { BUDGETS } from '../scripts/size.mjs';
import { type Weight, expect, test, weighScripts } from './helpers.ts';

const listed = ({ files }: Weight): string =>
  files.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');

for (const [what, budget, address] of [
  [
    'the site',
    BUDGETS.painted.site,
    (site: { host: string }) => `${site.host}geo-timeline/index.html`,
  ],
  [
    'an element in an article',
    BUDGETS.painted.element,
    (site: { host: string }) => `${site.host}element.html`,
  ],
] as const)
  test(`${what} is painted within its budget of scripts and styles`, async ({ page, site }) => {
    const weigh = weighScripts(page);
    await page.goto(address(site));
    const painted = await page.waitForFunction(
      () => performance.getEntriesByName('geo-timeline:painted')[0]?.startTime,
    );
    const before = await page.evaluate(
      (at) =>
        performance
          .getEntriesByType('resource')
          .filter(({ startTime }) => startTime <= at)
          .map(({ name }) => name),
      (await painted.jsonValue()) ?? 0,
    );
    const weight = await weigh();
    const files = weight.files.filter(({ url }) => before.includes(url));
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    expect(bytes, listed({ files, bytes })).toBeLessThanOrEqual(budget);
    expect(bytes).toBeGreaterThan(0);
  });

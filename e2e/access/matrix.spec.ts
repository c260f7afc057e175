// Twelve states of four views, light and dark, from the left and from the right: axe, contrast, sizes of targets.
import type { Page } from '@playwright/test';
import { expectClean } from '../axe.ts';
import { answer, generatedCsv } from '../data.ts';
import { expect, test } from '../helpers.ts';
import { VIEWS, type ViewName } from '../reader-tasks.ts';

test.describe.configure({ mode: 'parallel' });

interface State {
  readonly name: string;
  readonly query?: string;
  readonly file?: string;
  readonly phone?: true;
  /** By classes, since names are in the page's language. */
  readonly prepare?: (page: Page, view: ViewName) => Promise<void>;
  /** Instead of the bundled data. */
  readonly data?: (page: Page) => Promise<void>;
}
const EVENT = 'event=2022-04-26-udcg-1';
const inside = (page: Page, css: string) => page.locator(`geo-timeline ${css}`);
const dialog = (page: Page) => expect(page.getByRole('dialog').first()).toBeVisible();

const STATES: readonly State[] = [
  { name: 'start' },
  { name: 'filtered', query: 'countries=RU,UA&match=all&q=crimea' },
  { name: 'no result', query: 'countries=TR,CH&match=all&q=grain' },
  {
    name: 'details',
    query: EVENT,
    prepare: (page) => expect(page.getByRole('complementary').first()).toBeVisible(),
  },
  {
    name: 'chooser',
    prepare: async (page, view) => {
      if (view === 'timeline') {
        await inside(page, '.stops button[aria-haspopup=dialog]').first().press('Enter');
        await dialog(page);
      } else {
        await inside(page, '.gt-choices-more button[aria-expanded]').first().click();
        await expect(inside(page, '.gt-choices-list').first()).toBeVisible();
      }
    },
  },
  {
    name: 'series panel',
    query: EVENT,
    prepare: async (page) => {
      await inside(page, '.gt-series-show').first().click();
      await expect(inside(page, '.gt-series-only').first()).toBeVisible();
    },
  },
  {
    name: 'filter sheet',
    phone: true,
    query: 'countries=RU',
    prepare: async (page) => {
      await inside(page, '.gt-narrowbar button').first().click();
      await dialog(page);
    },
  },
  {
    name: 'dialog',
    prepare: async (page, view) => {
      // Keys, go to date, how to read this.
      const button = {
        timeline: '.keys-button',
        table: '.table-tools button',
        story: '.story-bar button:nth-child(2)',
        map: '.gt-header-actions > .gt-button:nth-last-child(2)',
      }[view];
      await inside(page, button).last().scrollIntoViewIfNeeded();
      await inside(page, button).first().click();
      await dialog(page);
    },
  },
  {
    name: 'problems',
    query: 'src=my.csv',
    data: async (page) => {
      const bad = generatedCsv(60)
        .split('\n')
        .map((row, index) => (index % 6 === 5 ? row.replace(/^[^,]*/, 'soon') : row));
      await answer(page, 'my.csv', bad.join('\n'));
    },
    prepare: (page) =>
      inside(page, '.gt-problems-buttons button, .gt-notes summary').first().click(),
  },
  {
    name: 'loading',
    query: 'src=my.csv',
    data: (page) => answer(page, 'my.csv', () => new Promise(() => undefined)),
    prepare: (page) => expect(page.getByRole('progressbar')).toBeVisible(),
  },
  {
    name: 'failed',
    query: 'src=my.csv',
    data: (page) => answer(page, 'my.csv', '<!doctype html><p>Sign in'),
    prepare: (page) => expect(inside(page, '.gt-failed .gt-button--main').first()).toBeVisible(),
  },
  { name: 'compact embed', file: 'embed.html', query: 'countries=RU' },
];

for (const view of VIEWS)
  for (const lang of ['en', 'ar'])
    for (const { name, query, file = '', phone = false, data, prepare } of STATES)
      test(`${view}, ${name}, ${lang}`, async ({ page }) => {
        if (phone) await page.setViewportSize({ width: 390, height: 844 });
        await data?.(page);
        const asked = [`view=${view}`, `lang=${lang}`, ...(query === undefined ? [] : [query])];
        await page.goto(`./${file}?${asked.join('&')}`);
        const dir = await inside(page, '.gt').first().getAttribute('dir');
        test.skip(lang === 'ar' && dir !== 'rtl', 'no interface from right to left yet');
        if (data === undefined)
          await expect(inside(page, '.gt-status').first()).toContainText(/\d|[٠-٩]/);
        if (name !== 'loading') await page.waitForLoadState('networkidle');
        await prepare?.(page, view);
        await expectClean(
          page,
          `${view}, ${name}`,
          ['light', 'dark'],
          phone ? 44 : 24,
          file === '' ? undefined : 'geo-timeline',
        );
      });

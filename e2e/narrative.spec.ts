// Narratives: opened in the story, stepped through by hand and by keys, left; a shared step in the timeline, behind a filter.
import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { answer } from './data.ts';
import { expect, open, test } from './helpers.ts';

const event = (id: string, date: string, title: string, countries: readonly string[]) => ({
  id,
  date,
  title,
  countries,
  sources: [{ url: 'https://example.org/', title: 'A page' }],
});
const DATA = JSON.stringify({
  version: 1,
  title: 'Treaties',
  language: 'en',
  events: [
    event('inf', '1987-12-08', 'INF Treaty is signed', ['US', 'SU']),
    event('open-skies', '1992-03-24', 'Treaty on Open Skies is signed', ['FI', 'RU']),
    event('summit', '2021-06-16', 'Summit in Geneva', ['US', 'RU', 'CH']),
    event('end', '2019-08-02', 'INF Treaty ends', ['US', 'RU']),
  ],
  narratives: [
    {
      id: 'inf-treaty',
      title: 'How a treaty ended',
      summary: 'From its end *back* to its start.',
      steps: [
        { event: 'end', text: 'The treaty ended after 32 years.' },
        { event: 'inf', text: 'It had begun in Washington.' },
        { event: 'open-skies' },
      ],
    },
  ],
});

const query = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const region = (page: Page) => page.getByRole('region', { name: 'How a treaty ended' });
const next = (page: Page) => page.getByRole('button', { name: 'Next step' });

test.beforeEach(({ page }) => answer(page, 'tale.json', DATA));

test.describe('in the story of a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('a narrative is opened, stepped through, and left with one press', async ({ page }) => {
    await open(page, 'src=tale.json');
    await page.getByRole('button', { name: 'How a treaty ended 3 steps' }).click();
    await expect(region(page).getByRole('heading')).toBeFocused();
    await expect(region(page)).toContainText('From its end back to its start.');
    await expect(page.getByRole('heading', { name: 'INF Treaty ends' })).toBeInViewport();
    expect(query(page, 'narrative')).toBe('inf-treaty');
    await next(page).focus();
    await page.keyboard.press('Enter');
    await expect(next(page)).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: /^Step/ })).toHaveText(
      'Step 2 of 3: INF Treaty is signed, 8 December 1987',
    );
    await expect(region(page)).toContainText('It had begun in Washington.');
    await expect(region(page).getByRole('heading')).toBeInViewport();
    await page.keyboard.press('.');
    expect([query(page, 'step'), query(page, 'event')]).toEqual(['3', 'open-skies']);
    await expect(next(page)).toHaveAttribute('aria-disabled', 'true');
    expect(await axe(page)).toEqual({ violations: [], open: [] });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await page.goBack();
    await expect(region(page)).toContainText('Step 2 of 3');
    await page.getByRole('button', { name: 'Leave the narrative' }).click();
    await expect(region(page)).toHaveCount(0);
    expect([query(page, 'narrative'), query(page, 'event')]).toEqual([null, 'inf']);
  });
});

test('a shared step opens in the timeline; a filter that hides it stays until the reader lifts it', async ({
  page,
}) => {
  await open(page, 'src=tale.json&narrative=inf-treaty&step=2&countries=FI&from=2018&to=2022');
  await expect(region(page)).toContainText('Filters hide 2 of the 3 steps.');
  expect(query(page, 'event')).toBe('inf');
  await region(page).getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByRole('status').first()).toContainText('4 of 4 events');
  await expect(region(page)).not.toContainText('Filters hide');
  await next(page).click();
  await expect(
    page.getByRole('complementary', { name: 'Event details' }).getByRole('heading').first(),
  ).toHaveText('Treaty on Open Skies is signed');
  // The window follows.
  await expect.poll(() => Number(query(page, 'from')?.slice(0, 4))).toBeLessThan(1993);
  expect(await axe(page)).toEqual({ violations: [], open: [] });
});

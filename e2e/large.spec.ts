// Files so large that they are read apart from the page's own thread.
import type { Page } from '@playwright/test';
import { answer, generatedCsv } from './data.ts';
import { expect, test } from './helpers.ts';

/** 3 MB of our own table, which is read in slices; and the same with words for dates, which takes a worker. */
const ROWS = 60_000;
const big = generatedCsv(ROWS);
const foreign = `${big}\n5 October 2024,In words,RU,kind-1,3`;
const status = (page: Page) => page.getByRole('status').first();
const countedOf = (rows: number): string =>
  `${rows.toLocaleString('en')} of ${rows.toLocaleString('en')} events`;
const counted = countedOf(ROWS);

test('a table of ours is read in slices, without the code of a worker', async ({ page }) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await answer(page, 'big.csv', big);
  await page.goto('./?src=big.csv');
  await expect(status(page)).toContainText(counted, { timeout: 20_000 });
  expect(workers).toEqual([]);
});

test('a large table of others is read in a worker, and shows like any other', async ({ page }) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await answer(page, 'big.csv', foreign);
  await page.goto('./?src=big.csv');
  await expect(status(page)).toContainText(countedOf(ROWS + 1), { timeout: 20_000 });
  expect(workers).toEqual([expect.stringMatching(/\/parts\/worker-.*\.js$/)]);
  await page.getByRole('checkbox', { name: /^Russia/ }).click();
  await expect(status(page)).toContainText(/Showing [\d,]+ of 60,001/);
  await expect(status(page)).not.toContainText(countedOf(ROWS + 1));
});

test('where no worker can start it is read on the page', async ({ page, faults }) => {
  faults.allow(/ERR_FAILED|worker/i);
  await page.route('**/parts/worker-*.js', (route) => route.abort());
  await answer(page, 'big.csv', foreign);
  await page.goto('./?src=big.csv');
  await expect(status(page)).toContainText(countedOf(ROWS + 1), { timeout: 20_000 });
});

test('a reader can stop a loading, and begin it again', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await answer(page, 'slow.csv', async (route) => {
    await held;
    await route.fulfill({ body: 'date,title\n2020,One\n', contentType: 'text/csv' });
  });
  await page.goto('./?src=slow.csv');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/loading stopped/i)).toBeVisible();
  release();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(status(page)).toContainText('1 of 1 events');
});

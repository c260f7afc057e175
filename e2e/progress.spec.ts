import type { Page } from '@playwright/test';
import { answer, dataset, generatedCsv } from './data.ts';
import { expect, open, test } from './helpers.ts';

const status = (page: Page) => page.getByRole('status').first();
const total = dataset.events.length;
const DATA = 'default-timeline.json';

test('while data load their name and progress show, and the status promises nothing', async ({
  page,
}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await answer(page, DATA, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(page.getByRole('progressbar', { name: /Loading events/ })).toBeVisible();
  await expect(status(page)).toContainText('Loading events');
  await expect(status(page)).not.toContainText(/of \d+ events/);
  release();
  await expect(status(page)).toContainText(`${total} of ${total} events`);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('a slow connection shows how much has come', async ({ page, site }) => {
  await answer(page, 'slow.csv', 'date,title\n2020,One\n');
  await page.goto('./?src=slow.csv');
  await expect(status(page)).toContainText('1 of 1 events');
  const client = await page.context().newCDPSession(page);
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 20,
    downloadThroughput: 40_000,
    uploadThroughput: 40_000,
  });
  await page.locator('geo-timeline').evaluate((node, src) => {
    node.setAttribute('src', src);
  }, `${site.app}data/${DATA}`);
  await expect(status(page)).toContainText(/Loading events: \d+/);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(status(page)).toContainText(`${total} of ${total} events`, { timeout: 20_000 });
  // The page is used again, and would stay as slow.
  await client.detach();
});

const failures: readonly (readonly [name: string, body: string, status: number, says: RegExp])[] = [
  ['a missing file', 'not found', 404, /404|not found/i],
  [
    'a page instead of data',
    '<!doctype html><title>Sign in</title><p>Sign in',
    200,
    /web page instead of data/i,
  ],
  ['an empty file', '', 200, /empty/i],
  ['text that is no table', 'lorem ipsum\ndolor sit amet\n', 200, /date/i],
  ['broken JSON', '{"version": 1, "events": [', 200, /JSON/],
];
for (const [name, body, code, says] of failures)
  test(`${name}: a message in place, and trying again works`, async ({ page, faults }) => {
    faults.allow(/404/);
    let isBroken = true;
    const file = body.startsWith('{') ? 'my.json' : 'my.csv';
    await answer(page, file, (route) =>
      isBroken
        ? route.fulfill({
            body,
            status: code,
            contentType: body.startsWith('<') ? 'text/html' : 'text/plain',
          })
        : route.fulfill({ body: 'date,title\n2020,One\n2021,Two\n', contentType: 'text/csv' }),
    );
    await page.goto(`./?src=${file}&countries=RU`);
    await expect(
      page.getByRole('heading', { name: 'The events could not be loaded' }),
    ).toBeVisible();
    await expect(page.getByRole('region', { name: file })).toContainText(says);
    await expect(status(page)).toContainText('could not be loaded');
    await expect(status(page)).not.toContainText(/of \d+ events/);
    isBroken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(status(page)).toContainText('0 of 2 events');
    await expect(page).toHaveURL(/countries=RU/);
  });

test('ten bad rows of a hundred: ninety show, the list of problems opens and is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const rows = generatedCsv(100).split('\n');
  const bad = rows.map((row, index) =>
    index > 0 && index % 10 === 0 ? row.replace(/^[^,]*/, '31/02/2015') : row,
  );
  await answer(page, 'my.csv', bad.join('\n'));
  await page.goto('./?src=my.csv');
  await expect(status(page)).toContainText('90 of 90 events');
  await expect(page.getByRole('heading', { name: '10 rows could not be read' })).toBeVisible();
  await expect(page.getByText('The other 90 events are shown.')).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'Events', exact: true }).getByRole('button').first(),
  ).toBeVisible();
  await page.getByText('All 10 messages').click();
  const list = page.getByRole('list', { name: 'What could not be read' });
  await expect(list.getByRole('listitem')).toHaveCount(10);
  await expect(list.getByRole('listitem').first()).toContainText('Row 11, column date');
  await expect(list.getByRole('listitem').first()).toContainText('31/02/2015');
  await page.getByRole('button', { name: 'Copy the report' }).click();
  await expect(page.getByText('Report copied')).toBeVisible();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report.match(/31\/02\/2015/g)?.length).toBe(10);
  await page.getByRole('button', { name: 'Hide' }).click();
  await expect(list).toHaveCount(0);
});

test('without a connection it says so, keeps the view, and tries again', async ({
  page,
  context,
  faults,
}) => {
  faults.allow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  // What tells of the failure comes once the picture stands; a network that is quiet before that says nothing.
  const failed = page.waitForResponse(/\/failure-[\w-]+\.js$/);
  const words = page.waitForResponse(/\/late-[\w-]+\.js$/);
  await open(page, 'countries=RU');
  await Promise.all([(await failed).finished(), (await words).finished()]);
  // Every part that comes after the first picture is there: none of them fails for want of a connection.
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();
  await expect(page.getByText('CC-BY-4.0')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Countries' })).toBeVisible();
  await context.setOffline(true);
  await page.locator('geo-timeline').evaluate((node) => node.setAttribute('src', 'data/x.csv'));
  await expect(page.getByText(/no connection to the network/i)).toBeVisible();
  await expect(page.getByText('Your filters and your place are kept.')).toBeVisible();
  await context.setOffline(false);
  await answer(page, 'x.csv', 'date,title,countries\n2020,One,RU\n2021,Two,US\n');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(status(page)).toContainText('1 of 2 events');
});

test('the connection goes before the words for that came: it says so all the same, and tries again', async ({
  page,
  context,
  faults,
}) => {
  faults.allow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  await page.route(/\/(?:failure|late)-[\w-]+\.js$/, (route) => route.abort());
  await open(page);
  await context.setOffline(true);
  await page.locator('geo-timeline').evaluate((node) => node.setAttribute('src', 'data/x.csv'));
  await expect(page.getByRole('alert')).toContainText(/no connection to the network/i);
  await context.setOffline(false);
  await page.locator('geo-timeline').evaluate((node) => node.removeAttribute('src'));
  await expect(status(page)).toContainText(`${total} of ${total} events`);
});

test('a part that could not come is asked for again, or comes with the page loaded again', async ({
  page,
  faults,
}) => {
  faults.allow(/ERR_FAILED/);
  const part = /\/story-[\w-]+\.js$/;
  await page.route(part, (route) => route.abort());
  await page.goto('./?view=story');
  const failed = page.getByRole('status').filter({ hasText: 'This part could not be loaded' });
  await expect(failed).toBeVisible();
  await page.unroute(part);
  await failed.getByRole('button', { name: 'Try again' }).click();
  const story = page.getByRole('list', { name: 'Events', exact: true });
  const reload = failed.getByRole('button', { name: 'Reload the page' });
  await expect(story.or(reload)).toBeVisible();
  // Which of the two depends on the browser: see Lazy.svelte.
  if (!(await story.isVisible())) await reload.click();
  await expect(story).toBeVisible();
});

test('a file without events says so', async ({ page }) => {
  await answer(page, 'my.json', '{"version": 1, "title": "None yet", "events": []}');
  await page.goto('./?src=my.json');
  await expect(page.getByRole('heading', { name: 'This file holds no events' })).toBeVisible();
  await expect(status(page)).toContainText('0 of 0 events');
});

test('one event is a timeline', async ({ page }) => {
  await answer(page, 'my.csv', 'date,title\n1989-11-09,The Berlin Wall opens\n');
  await page.goto('./?src=my.csv');
  await expect(status(page)).toContainText('1 of 1 events, 1989');
  await expect(
    page.getByRole('button', { name: 'The Berlin Wall opens, 9 November 1989' }),
  ).toBeVisible();
});

test('data that cannot be renewed stay, with their time and the reason, and trying again renews them', async ({
  page,
  faults,
}) => {
  faults.allow(/404/);
  const file = 'date,title\n2020,One\n2021,Two\n';
  let answered: { status: number; body: string } = { status: 200, body: file };
  await answer(page, 'live.csv', (route) =>
    route.fulfill({ contentType: 'text/csv', ...answered }),
  );
  await page.goto('./?src=live.csv');
  await expect(status(page)).toContainText('2 of 2 events');
  answered = { status: 404, body: 'gone' };
  const address = await page.evaluate(() => new URL('live.csv', location.href).href);
  const timeline = page.locator('geo-timeline');
  await timeline.evaluate((node, src) => node.setAttribute('src', src), address);
  await expect(page.getByText(/The data could not be renewed. You see those of \d/)).toBeVisible();
  await expect(page.getByText(/Source not found/)).toBeVisible();
  await expect(status(page)).toContainText('2 of 2 events');
  answered = { status: 200, body: `${file}2022,Three\n` };
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(status(page)).toContainText('3 of 3 events');
  await expect(page.getByText('The data could not be renewed')).toHaveCount(0);
});

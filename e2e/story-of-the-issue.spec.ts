import type { Page } from '@playwright/test';
import { type RawEvent, codesOf, dataset, isFound, titleOf } from './data.ts';
import { expect, open, test } from './helpers.ts';

const returns = '2024-10-05-antonov-returns';
const details = (page: Page) => page.getByRole('complementary', { name: 'Event details' });
const list = (page: Page) => page.getByRole('list', { name: 'Events', exact: true });
const status = (page: Page) => page.getByRole('status').first();
const total = dataset.events.length;
const find = (id: string): RawEvent => {
  const event = dataset.events.find((each) => each.id === id);
  if (event === undefined) throw new Error(`event absent from the bundled data: "${id}"`);
  return event;
};

/** Searches for the event's own title and expects to find it in the list, itself or in a cluster. */
async function reach(page: Page, event: RawEvent): Promise<void> {
  const en = titleOf(event);
  await page.getByRole('searchbox', { name: `Search ${total} events` }).fill(en);
  const found = dataset.events.filter((each) => isFound(each, en));
  await expect(status(page)).toContainText(`${found.length} of ${total} events`);
  expect(found).toContain(event);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(en);
  // The list follows the status by a frame or more.
  await expect(async () => expect(await isListed(page, event)).toBe(true)).toPass();
}

/** Whether the event stands in the list, itself or, where its day is crowded, in a cluster's chooser. */
async function isListed(page: Page, event: RawEvent): Promise<boolean> {
  const en = titleOf(event);
  const names = await list(page)
    .getByRole('button')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
  if (names.some((name) => name?.startsWith(`${en}, `))) return true;
  for (const cluster of await list(page)
    .getByRole('button', { name: /^\d+ more event/ })
    .all()) {
    await cluster.press('Enter', { timeout: 2000 });
    const inside = await page.getByRole('dialog').getByRole('listitem').allTextContents();
    await page.keyboard.press('Escape');
    if (inside.some((text) => text.includes(event.label?.['en'] ?? en))) return true;
  }
  return false;
}

test('the address opens with the event selected, its dates explained, its sources listed', async ({
  page,
}) => {
  await open(page, `countries=RU,US&match=all&event=${returns}`);
  const event = find(returns);
  const panel = details(page);
  await expect(panel.getByRole('heading', { name: titleOf(event) })).toBeVisible();
  await expect(panel.getByText('5 or 6 October 2024')).toBeVisible();
  await expect(panel.getByText('Sources differ by one day.')).toBeVisible();
  await expect(panel).toContainText('Saturday or Sunday');
  for (const { title } of event.sources ?? [])
    await expect(panel.getByRole('link', { name: title, exact: true })).toBeVisible();
  await expect(panel.getByText(/According to TASS/)).toBeVisible();
  await expect(list(page).getByRole('button', { name: titleOf(event) })).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('the status counts what names Russia and the United States', async ({ page }) => {
  await open(page, `countries=RU,US&match=all&event=${returns}`);
  const both = dataset.events.filter((event) =>
    ['RU', 'US'].every((code) => codesOf(event).includes(code)),
  );
  await expect(status(page)).toContainText(`${both.length} of ${total} events`);
  const years = both.map((event) => Number(/\d{4}/.exec(event.date)?.[0]));
  await expect(status(page)).toContainText(`${Math.min(...years)}–`);
  await expect(details(page)).toContainText(`of ${both.length}`);
});

const groups: readonly (readonly [name: string, ids: readonly string[]])[] = [
  [
    'Crimea, 2014',
    dataset.events
      .filter((event) =>
        /^2014.*Crimea/.test(
          `${event.date} ${titleOf(event)} ${JSON.stringify(event.summary ?? '')}`,
        ),
      )
      .map(({ id }) => id),
  ],
  [
    'the appointment, 2017',
    dataset.events.filter(({ id }) => /^2017.*antonov/.test(id)).map(({ id }) => id),
  ],
  [
    'the return, October 2024',
    dataset.events.filter(({ date }) => /^\[?2024-10/.test(date)).map(({ id }) => id),
  ],
];
for (const [name, ids] of groups)
  test(`every fact of ${name} is found by search and reachable in the list`, async ({ page }) => {
    expect(ids.length).toBeGreaterThan(3);
    await open(page);
    for (const id of ids) await reach(page, find(id));
  });

test('the Ramstein-format meetings stand in the list with their numbers', async ({ page }) => {
  const meetings = dataset.events.filter(({ series }) => series?.id === 'udcg');
  expect(meetings.length).toBeGreaterThan(30);
  await open(page, 'series=udcg');
  await expect(status(page)).toContainText(`${meetings.length} of ${total} events`);
  const buttons = list(page).getByRole('button');
  await expect(buttons).toHaveCount(meetings.length);
  const names = await buttons.evaluateAll((all) =>
    all.map((each) => each.getAttribute('aria-label')),
  );
  for (const meeting of meetings)
    expect(names.filter((name) => name?.startsWith(`${titleOf(meeting)}, `))).toHaveLength(1);
  for (const { id, series } of [meetings[0], meetings[23], meetings.at(-1)].flatMap(
    (meeting) => meeting ?? [],
  )) {
    await page.goto(`./?series=udcg&event=${id}`);
    await expect(details(page)).toContainText(
      series?.number === undefined
        ? 'Contact Group'
        : `Number ${series.number} of Ukraine Defense Contact Group`,
    );
  }
});

test('the leaders’ meeting of 12 October 2024 is shown as not held', async ({ page }) => {
  const event = find('2024-10-12-ramstein-leaders-meeting');
  await open(page, 'q=leaders+ramstein&from=2024-09&to=2024-11');
  const button = list(page).getByRole('button', { name: titleOf(event) });
  await expect(button).toHaveAccessibleName(/12 October 2024/);
  await button.press('Enter');
  await expect(details(page).getByText('Cancelled', { exact: true })).toBeVisible();
  await expect(details(page)).toContainText('not held');
  // The chart says it too: the key line names the sign.
  await expect(page.getByText('cancelled', { exact: true })).toBeVisible();
});

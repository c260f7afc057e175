import type { Page } from '@playwright/test';
import { axe, expectClean } from './axe.ts';
import { answer, dataset, generatedCsv } from './data.ts';
import { expect, open, test } from './helpers.ts';
import { TASKS, perform } from './reader-tasks.ts';

const status = (page: Page) => page.getByRole('status').first();
const stops = (page: Page) =>
  page.getByRole('list', { name: 'Events', exact: true }).getByRole('button');

interface State {
  readonly name: string;
  readonly query?: string;
  readonly prepare?: (page: Page) => Promise<void>;
}
const event = 'event=2024-10-05-antonov-returns';
/** A sample: every state in every view, light, dark and mirrored, is `npm run test:access`. */
const states: readonly State[] = [
  { name: 'start' },
  { name: 'pair of lanes with tenures', query: 'lanes=actor&countries=RU,US&match=all' },
  { name: 'table', query: `view=table&${event}` },
  {
    name: 'problems',
    prepare: async (page) => {
      const bad = generatedCsv(60)
        .split('\n')
        .map((row, index) => (index % 6 === 5 ? row.replace(/^[^,]*/, 'soon') : row));
      await answer(page, 'my.csv', bad.join('\n'));
      await page.goto('./?src=my.csv');
      await page.getByText(/^All \d+ messages/).click();
    },
  },
  {
    name: 'failed',
    prepare: async (page) => {
      await answer(page, 'my.csv', '<!doctype html><p>Sign in');
      await page.goto('./?src=my.csv');
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    },
  },
];

for (const [part, some] of [0, 1].map(
  (each) => [each, states.filter((_, index) => index % 2 === each)] as const,
))
  test(`axe finds nothing, ${part + 1} of 2: ${some.map(({ name }) => name).join(', ')}`, async ({
    page,
  }) => {
    test.slow();
    for (const { name, query = '', prepare } of some) {
      await open(page, query);
      await expect(page.getByRole('group', { name: 'Countries' })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await prepare?.(page);
      await expectClean(page, name, name === 'table' ? ['light', 'dark'] : ['light']);
    }
  });

test('axe finds nothing in the story and its sheet', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'countries=RU&event=2024-10-05-antonov-returns');
  await expect(page.getByRole('complementary')).toBeVisible();
  await expectClean(page, 'story', ['dark']);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectClean(page, 'sheet', ['light']);
});

test('axe finds nothing in a page with a compact element, one without controls, and a frame', async ({
  page,
  site,
}) => {
  await page.goto(`${site.host}element.html`);
  await expect(status(page)).toContainText(/of \d+ events/);
  await expect(stops(page).first()).toBeVisible();
  expect(await axe(page, 'light', 'geo-timeline')).toEqual({ violations: [], open: [] });
});

test('forced colours: axe finds nothing; chosen, selected and focused stay visible', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, `countries=RU&${event}`);
  await expect(page.getByRole('complementary')).toBeVisible();
  expect(await axe(page)).toEqual({ violations: [], open: [] });
  const chosen = page.getByRole('checkbox', { name: /^Russia, / });
  await expect(chosen).toBeChecked();
  await expect(
    page.locator('geo-timeline .gt-chip', { has: chosen }).locator('.gt-chip-tick'),
  ).toBeVisible();
});

test('roles and names are those that others rely on', async ({ page }) => {
  await open(page, event);
  const region = page.getByRole('region', { name: dataset.title.en });
  await expect(region).toHaveCount(1);
  const total = dataset.events.length;
  await expect(region.getByRole('status').first()).toHaveText(
    `Showing ${total} of ${total} events, 2010–2026`,
  );
  for (const name of ['Countries', 'Organisations', 'Categories'])
    await expect(region.getByRole('group', { name, exact: true })).toBeVisible();
  await expect(region.getByRole('radiogroup', { name: 'Match' })).toBeVisible();
  await expect(region.getByRole('searchbox', { name: 'Find a country' })).toBeVisible();
  await expect(region.getByRole('list', { name: 'Events', exact: true })).toHaveCount(1);
  for (const name of ['Window start', 'Window end'])
    await expect(region.getByRole('slider', { name })).toHaveCount(1);
  for (const name of ['Zoom in', 'Zoom out', 'Show all', 'Copy link'])
    await expect(region.getByRole('button', { name, exact: true })).toBeVisible();
  for (const name of [/^Previous event/, /^Next event/])
    await expect(region.getByRole('button', { name })).toBeVisible();
  const panel = region.getByRole('complementary', { name: 'Event details' });
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(
    'Ambassador Antonov returns to Moscow as his term in Washington ends',
  );
});

test('where nothing begins, the words say what goes on', async ({ page }) => {
  await open(page, 'from=2026-12-01&to=2027-03-01');
  await expect(page.getByText('No event begins in view; 2 go on.')).toBeAttached();
});

test('the status is there with every set of controls and in both views', async ({ page }) => {
  for (const query of [
    'controls=none',
    'controls=compact',
    'view=story',
    'controls=none&view=story',
  ]) {
    await page.goto(`./embed.html?${query}`);
    await expect(status(page), query).toHaveText(/^Showing (\d+) of \1 events, 2010–2026$/);
  }
});

test('10,000 events: no more than 1,500 elements, each event still spoken for', async ({
  page,
}) => {
  await answer(page, 'many.csv', generatedCsv(10_000));
  await open(page, 'src=many.csv');
  await expect(page.getByRole('slider', { name: 'Window end' })).toBeVisible();
  const elements = () =>
    page.evaluate(() => {
      const inside = document.querySelector('geo-timeline')?.shadowRoot;
      return document.querySelectorAll('*').length + (inside?.querySelectorAll('*').length ?? 0);
    });
  expect(await elements()).toBeLessThanOrEqual(1500);
  for (const query of ['src=many.csv&from=1999&to=2001', 'src=many.csv&view=story']) {
    await open(page, query);
    await expect(stops(page).first()).toBeVisible();
    expect(await elements(), query).toBeLessThanOrEqual(1500);
  }
});

test('what the list says adds up to what is in view', async ({ page }) => {
  await open(page);
  // An event each, but for groups ("12 more events, …") and what is folded ("+8 ranges, …").
  const spoken = async (): Promise<number> => {
    const names = await stops(page).evaluateAll((all) =>
      all.map((each) => each.getAttribute('aria-label') ?? ''),
    );
    return names.reduce(
      (sum, name) =>
        sum + Number(/^(\d+) more events?, |^\+(\d+) /.exec(name)?.slice(1).find(Boolean) ?? 1),
      0,
    );
  };
  // The list follows the picture by a frame.
  await expect.poll(spoken).toBe(dataset.events.length);
});

// A mark's button has the mark's size; a click or a tap near several of them opens the chooser.
test('targets are 24 px at least, their names begin with what is seen', async ({ page }) => {
  await open(page, event);
  await page.waitForLoadState('networkidle');
  const faulty = await page.locator('geo-timeline').evaluate((node) =>
    [
      ...(node.shadowRoot?.querySelectorAll<HTMLElement>(
        'button:not(.stop), select, [role=slider]',
      ) ?? []),
    ]
      .filter((each) => each.checkVisibility() && getComputedStyle(each).clipPath === 'none')
      .flatMap((each) => {
        const { width, height } = each.getBoundingClientRect();
        const name = each.getAttribute('aria-label');
        const seen = each.innerText.trim();
        const isSmall = width < 24 || height < 24;
        const isOther = name !== null && seen !== '' && !name.startsWith(seen);
        return isSmall || isOther ? [`${name ?? seen} ${width}×${height}`] : [];
      }),
  );
  expect(faulty).toEqual([]);
});

test('by the accessibility tree and keys alone: two periods are compared, and what is in view is read in words', async ({
  page,
}) => {
  for (const name of ['compare two periods', 'read what is in view in words']) {
    const task = TASKS.find((each) => each.name === name);
    if (task === undefined) throw new Error(`no task ${name}`);
    expect(await perform(page, task, 'timeline'), name).toBeLessThanOrEqual(16);
  }
});

test('how much is read aloud of an event can be set, and the page remembers it', async ({
  page,
}) => {
  await open(page, 'view=story&from=2022&to=2022');
  const name = () => stops(page).first().getAttribute('aria-label');
  await expect.poll(name).toMatch(/, \d+ .+ \d{4}, /);
  const usual = (await name()) ?? '';
  await page.getByRole('button', { name: 'How to read this' }).click();
  const choice = page.getByRole('combobox', { name: 'Read aloud of an event' });
  await choice.selectOption('full');
  await expect.poll(name).toMatch(/; \d+ sources?; \d+ of \d+$/);
  await choice.selectOption('short');
  await expect.poll(async () => usual.startsWith(((await name()) ?? '') + ',')).toBe(true);
  await open(page, 'view=story&from=2022&to=2022');
  await expect.poll(async () => usual.startsWith(((await name()) ?? '') + ',')).toBe(true);
});

// What a reader comes to do, in each view: done with the accessibility tree and keys alone (reader.ts).
import { type Page, expect } from '@playwright/test';
import { codesOf, dataset, titleOf } from './data.ts';
import { open } from './helpers.ts';
import { Reader, type Spoken } from './reader.ts';

export const VIEWS = ['timeline', 'story', 'table', 'map'] as const;
export type ViewName = (typeof VIEWS)[number];

export interface Task {
  readonly name: string;
  /** Where it makes sense; all views if left out. */
  readonly views?: readonly ViewName[];
  /** What the page opens with besides the view. */
  readonly query?: string;
  /** Does it and asserts that it is done. */
  readonly run: (reader: Reader, page: Page, view: ViewName) => Promise<void>;
}

const begins = (year: number): number =>
  dataset.events.filter(({ date }) => date.replace('[', '').startsWith(String(year))).length;
const status = (page: Page) => page.getByRole('status').first();
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const details = (page: Page) => page.getByRole('complementary', { name: 'Event details' });

/** Goes to a date by the dialog where the view has one, by the period's heading elsewhere. */
async function goTo(reader: Reader, view: ViewName, date: string): Promise<void> {
  if (view === 'map') return;
  await reader.find(/^Go to date$/, 'button');
  await reader.use();
  await reader.hears(/^Go to date$/, 'dialog');
  await reader.type(date);
  await reader.press('Enter');
}

/** Goes there, where the reading does not stand at it already. */
async function standAt(reader: Reader, name: RegExp, role: string): Promise<Spoken> {
  const here = await reader.here();
  return here?.role === role && name.test(here.name) ? here : reader.find(name, role);
}

/** Finds it; in a list that shows its first items only, asks for more until it is there. */
async function reach(reader: Reader, name: RegExp, role: string): Promise<string> {
  const more = /^Show [\d,]+ more events?$/;
  while (!(await reader.has(name, role)) && (await reader.has(more, 'button'))) {
    await standAt(reader, more, 'button');
    await reader.use();
  }
  return (await standAt(reader, name, role)).name;
}

/** Opens the event from its button. */
async function openEvent(reader: Reader, page: Page, title: string): Promise<void> {
  await reach(reader, new RegExp(`^${escaped(title)}`), 'button');
  await reader.use();
  await expect(details(page).getByRole('heading').first()).toContainText(title);
}

const event = (id: string) => {
  const found = dataset.events.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no event ${id}`);
  return found;
};

export const TASKS: readonly Task[] = [
  {
    name: 'find an event by its date',
    run: async (reader, page, view) => {
      const meant = event('2022-02-24-full-scale-war');
      await goTo(reader, view, '2022-02-24');
      await openEvent(reader, page, titleOf(meant));
    },
  },
  {
    name: 'find the events of a country',
    run: async (reader, page) => {
      const of = dataset.events.filter((each) => codesOf(each).includes('TR'));
      await reader.find(/^Find a country$/, 'searchbox');
      await reader.use('Home');
      await reader.type('turk');
      await reader.find(/^(?:Türkiye|Turkey), /, 'checkbox');
      await reader.use('Space');
      await reader.hears(new RegExp(`Showing ${of.length} of `));
      await reader.press('Escape');
      const titles = of.map((each) => escaped(titleOf(each)));
      await reader.find(new RegExp(`^(?:${titles.join('|')})`), 'button');
      await reader.use();
      await expect(details(page).getByRole('heading').first()).toBeVisible();
    },
  },
  {
    name: 'compare two periods',
    run: async (reader, _, view) => {
      const counts: number[] = [];
      for (const year of [2017, 2022]) {
        // What is far away is not in the document yet.
        if (view === 'story' || view === 'table') await goTo(reader, view, String(year));
        // A story has months.
        const name =
          view === 'story' ? new RegExp(`\\b${year} \\d+ events?$`) : new RegExp(`^${year}, `);
        const said = await reach(reader, name, 'heading');
        counts.push(Number(/(\d+) events?$/.exec(said)?.[1]));
      }
      if (view === 'story') expect(counts.every((count) => count > 0)).toBe(true);
      else {
        expect(counts[0]).toBe(begins(2017));
        expect(counts[1]).toBe(begins(2022));
        expect(counts[1]).toBeGreaterThan(counts[0] ?? 0);
      }
    },
  },
  {
    name: 'read an uncertain date',
    run: async (reader, page, view) => {
      const meant = event('2022-10-04-annexation-laws');
      await goTo(reader, view, '2022-10-04');
      await openEvent(reader, page, titleOf(meant));
      const { name } = await reader.find(/^4 or 5 October 2022/);
      expect(name).not.toMatch(/\d{4}-\d\d/);
    },
  },
  {
    name: 'open a source',
    query: 'event=2022-02-24-full-scale-war',
    run: async (reader, page) => {
      const [first] = event('2022-02-24-full-scale-war').sources ?? [];
      if (first === undefined) throw new Error('no source');
      // The page that opens is not ours to load.
      await page.context().route(first.url, (route) => route.fulfill({ body: 'source' }));
      await reader.find(/^\d+ sources?$/, 'heading');
      const link = await reader.next('link');
      expect(link?.name).toContain(first.title);
      const opens = page.context().waitForEvent('page');
      await reader.use();
      const other = await opens;
      expect(other.url()).toBe(first.url);
      await other.close();
    },
  },
  {
    name: 'filter, and undo it',
    run: async (reader, page) => {
      const all = await status(page).innerText();
      await reader.find(/^Russia, \d+ events?$/, 'checkbox');
      await reader.use('Space');
      const of = dataset.events.filter((each) => codesOf(each).includes('RU')).length;
      await reader.hears(new RegExp(`Showing ${of} of `));
      await reader.back();
      await expect(status(page)).toHaveText(all);
    },
  },
  {
    name: 'copy a citation',
    query: 'event=2022-02-24-full-scale-war',
    run: async (reader, page) => {
      await reader.hears(/^Event details$/, 'complementary');
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await reader.find(/^Cite$/, 'button');
      await reader.use();
      await reader.find(/^Copy the citation$/, 'button');
      await reader.use();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toContain(titleOf(event('2022-02-24-full-scale-war')));
    },
  },
  {
    name: 'change the language',
    run: async (reader, page) => {
      await reader.find(/^Language/, 'combobox');
      // The first letters of a choice choose it.
      await reader.use('d');
      await reader.hears(/^Land suchen$/, 'searchbox');
      await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    },
  },
  {
    name: 'walk a series',
    query: 'event=2022-04-26-udcg-1',
    run: async (reader, page) => {
      await reader.find(/^Show the series$/, 'button');
      await reader.use();
      const label = page
        .getByRole('complementary', { name: /^Series: / })
        .or(page.getByRole('dialog', { name: /^Series: / }));
      await expect(label).toBeVisible();
      const current = label.locator('[aria-current=true]');
      const before = await current.allInnerTexts();
      await reader.find(/^Next in the series/, 'button');
      await reader.use();
      await expect.poll(() => current.allInnerTexts()).not.toEqual(before);
      await expect(page).toHaveURL(/event=2022-05-23-udcg-2/);
    },
  },
  {
    name: 'jump to a date',
    views: ['timeline', 'story', 'table'],
    run: async (reader, page, view) => {
      await goTo(reader, view, '2014-03');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      // Where one is then: an event of that month, or its heading, is what comes next.
      await expect.poll(() => page.url()).toMatch(/from=2014|from=2013-1[0-2]/);
    },
  },
  {
    name: 'read what is in view in words',
    run: async (reader, _, view) => {
      await reader.find(/^In view: /, 'heading');
      const { name } = await reader.find(/Busiest: .+, \d+ events?\./);
      if (view === 'timeline' || view === 'map') {
        const [, year = '', count = ''] = /Busiest: (\d{4}), (\d+) events?\./.exec(name) ?? [];
        expect(Number(count)).toBe(begins(Number(year)));
      }
      expect(name).toMatch(/First: .+\. Last: .+\./s);
    },
  },
  {
    name: 'export a table',
    run: async (reader, page) => {
      await reader.find(/^Download$/, 'button');
      await reader.use();
      await reader.find(/^CSV, complete$/, 'radio');
      await reader.use('Space');
      await reader.hears(/\.csv, /);
      await reader.find(/^Save the file$/, 'button');
      const file = page.waitForEvent('download');
      await reader.use();
      expect((await file).suggestedFilename()).toMatch(/\.csv$/);
    },
  },
];

/** How many presses a task took. */
export async function perform(page: Page, { query, run }: Task, view: ViewName): Promise<number> {
  await open(page, [`view=${view}`, ...(query === undefined ? [] : [query])].join('&'));
  const reader = await Reader.of(page);
  // What comes after the first picture: a reader waits until the page has come.
  await reader.hears(/^In view: /, 'heading');
  await reader.hears(/^Find a country$/, 'searchbox');
  await run(reader, page, view);
  return reader.presses;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

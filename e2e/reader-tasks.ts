// What a reader comes to do, in each view: done with the accessibility tree and keys alone (reader.ts).
import { type Page, expect } from '@playwright/test';
import { codesOf, dataset, titleOf } from './data.ts';
import { open } from './helpers.ts';
import { Reader } from './reader.ts';

export const VIEWS = ['timeline', 'story', 'table', 'map'] as const;
export type ViewName = (typeof VIEWS)[number];

export interface Task {
  readonly name: string;
  /** Where it makes sense; all views if left out. */
  readonly views?: readonly ViewName[];
  /** What the page opens with besides the view. */
  readonly query?: string;
  /** Does it and asserts that it is done; a text says why it cannot be done yet. */
  readonly run: (reader: Reader, page: Page, view: ViewName) => Promise<string | undefined>;
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

/** Finds it; in a list that shows its first items only, asks for more until it is there. */
async function reach(reader: Reader, name: RegExp, role: string): Promise<string> {
  const more = /^Show [\d,]+ more events?$/;
  while (!(await reader.has(name, role)) && (await reader.has(more, 'button'))) {
    await reader.find(more, 'button');
    await reader.use();
  }
  return (await reader.find(name, role)).name;
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
      return undefined;
    },
  },
  {
    name: 'find the events of a country',
    run: async (reader, page, view) => {
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
      expect(view).toBeTruthy();
      return undefined;
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
      return undefined;
    },
    views: ['timeline', 'table', 'map', 'story'],
  },
  {
    name: 'read an uncertain date',
    run: async (reader, page, view) => {
      const meant = event('2022-10-04-annexation-laws');
      await goTo(reader, view, '2022-10-04');
      await openEvent(reader, page, titleOf(meant));
      const { name } = await reader.find(/^4 or 5 October 2022/);
      expect(name).not.toMatch(/\d{4}-\d\d/);
      return undefined;
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
      return undefined;
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
      return undefined;
    },
  },
  {
    name: 'copy a citation',
    query: 'event=2022-02-24-full-scale-war',
    run: async (reader, page) => {
      await reader.hears(/^Event details$/, 'complementary');
      if (!(await reader.has(/^(?:Cite|Copy citation)/, 'button'))) return 'no button “Cite” yet';
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await reader.find(/^(?:Cite|Copy citation)/, 'button');
      await reader.use();
      if (await reader.has(/^Copy/, 'button')) {
        const copy = await reader.next('button', /^Copy/);
        if (copy !== undefined && copy.name !== 'Copy link') await reader.use();
      }
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toContain(titleOf(event('2022-02-24-full-scale-war')));
      return undefined;
    },
  },
  {
    name: 'change the language',
    run: async (reader, page) => {
      await reader.hears(/^How to read this$/, 'button');
      const role = (await reader.has(/^Language/, 'combobox')) ? 'combobox' : 'button';
      if (!(await reader.has(/^Language/, role))) return 'no choice of language yet';
      await reader.find(/^Language/, role);
      if (role === 'button') {
        await reader.use();
        await reader.find(/^Deutsch|^Français|^Українська/);
        await reader.use();
      } else {
        await reader.use('ArrowDown');
      }
      await expect(page.locator('html')).not.toHaveAttribute('lang', /^en/);
      return undefined;
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
      return undefined;
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
      return undefined;
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
      return undefined;
    },
  },
  {
    name: 'export a table',
    run: async (reader, page) => {
      await reader.hears(/^How to read this$/, 'button');
      const name = /CSV|^Download|^Export/;
      if (!(await reader.has(name, 'button'))) return 'no button to export yet';
      await reader.find(name, 'button');
      const file = page.waitForEvent('download');
      await reader.use();
      const choice = /CSV/;
      if (await reader.has(choice, 'menuitem')) {
        await reader.find(choice, 'menuitem');
        await reader.use();
      } else if (await reader.has(/^(?:Download|Save|Export)\b/, 'button')) {
        await reader.find(/^(?:Download|Save|Export)\b/, 'button');
        await reader.use();
      }
      expect((await file).suggestedFilename()).toMatch(/\.csv$/);
      return undefined;
    },
  },
];

/** How many presses a task took, or why it was not done. */
export async function perform(
  page: Page,
  { query, run }: Task,
  view: ViewName,
): Promise<number | string> {
  await open(page, [`view=${view}`, ...(query === undefined ? [] : [query])].join('&'));
  const reader = await Reader.of(page);
  // What comes after the first picture: a reader waits until the page has come.
  await reader.hears(/^In view: /, 'heading');
  await reader.hears(/^Find a country$/, 'searchbox');
  const reason = await run(reader, page, view);
  return reason ?? reader.presses;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

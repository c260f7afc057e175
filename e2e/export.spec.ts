import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { expect, open, test } from './helpers.ts';

const button = (page: Page | Locator, name: string) =>
  page.getByRole('button', { name, exact: true });
const radio = (dialog: Locator, name: string | RegExp) => dialog.getByRole('radio', { name });
async function saved(page: Page, press: Locator): Promise<{ file: Download; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press.click()]);
  return { file, text: readFileSync(await file.path(), 'utf8') };
}

test('what matches is downloaded as a file that says what it is; losses are told before', async ({
  page,
}) => {
  await open(page, 'countries=RU,UA&match=all');
  await button(page, 'Download').click();
  const dialog = page.getByRole('dialog', { name: 'Download' });
  await expect(radio(dialog, 'All that match the filters: 44 events')).toBeChecked();
  await radio(dialog, 'JSON, complete').check();
  await expect(dialog).toContainText('Nothing is lost.');
  const json = await saved(page, button(dialog, 'Save the file'));
  expect(json.file.suggestedFilename()).toMatch(/^russia-ukraine-and-the-west-[\d-]+\.json$/);
  const dataset = JSON.parse(json.text) as { events: unknown[]; extract: Record<string, unknown> };
  expect(dataset.events).toHaveLength(44);
  expect(dataset.extract).toMatchObject({ of: 186, filter: 'Russia, Ukraine (all of them)' });
  await radio(dialog, 'Calendar (ICS)').check();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'importance' })).toBeVisible();
  await radio(dialog, 'SVG').check();
  const svg = await saved(page, button(dialog, 'Save the file'));
  expect(svg.text).toContain('>Filter: Russia, Ukraine (all of them)</text>');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Download')).toBeFocused();
});

test('in the map the picture is the map: what is seen of it, or the whole world', async ({
  page,
}) => {
  await open(page, 'view=map&from=2014&to=2014-12-31');
  const svgOf = async (): Promise<string> => {
    const { text } = await saved(page, button(page, 'Save the file'));
    return text;
  };
  await button(page, 'Download').click();
  const dialog = page.getByRole('dialog', { name: 'Download' });
  await expect(dialog.getByRole('group', { name: 'Picture of the map' })).toBeVisible();
  await expect(radio(dialog, /^In the window/)).toBeChecked();
  await expect(dialog.getByRole('checkbox')).toHaveCount(0);
  const world = await svgOf();
  expect(world).toContain('>Events per country, January – December 2014</text>');
  expect(world).toMatch(/>Russia<|>Russia \d/);
  await page.keyboard.press('Escape');
  for (let times = 0; times < 3; times++) await button(page, 'Zoom in').click();
  await button(page, 'Download').click();
  const near = await svgOf();
  expect(near.split('<path').length).toBeLessThan(world.split('<path').length);
  await dialog.getByRole('checkbox', { name: 'The whole world' }).check();
  expect(await svgOf()).toBe(world);
  await page.keyboard.press('Escape');
  // On paper it is the world in all of the time, wherever the window is.
  await expect.poll(async () => (await sheetOf(page))?.pictures).toBe(1);
  const printed = page.locator('[data-geo-timeline-print] .print-picture');
  await expect(printed).toContainText('Events per country, 2010–2026');
});

test('in a sandbox without downloads the dialog says so and gives the text to copy', async ({
  page,
  site,
  faults,
}) => {
  // What the browser says where a sandbox denies the clipboard.
  faults.allow(/clipboard/i);
  await page.goto(`${site.host}frame.html`);
  const frame = page.frameLocator('iframe').first();
  await frame.getByRole('button', { name: 'Download' }).click();
  const dialog = frame.getByRole('dialog', { name: 'Download' });
  await radio(dialog, 'RIS').check();
  await expect(dialog).toContainText('may not allow downloads');
  await dialog.getByRole('button', { name: 'Copy the text' }).click();
  await expect(dialog.getByRole('textbox')).toHaveValue(/^TY {2}- ELEC\n/);
});

test('an event is cited with its link, and its sources go to a reference manager', async ({
  page,
}) => {
  await open(page, 'event=2024-10-05-antonov-returns');
  const details = page.getByRole('complementary', { name: 'Event details' });
  await button(details, 'Cite').click();
  const cite = details.getByRole('group', { name: 'Cite this event' });
  await expect(cite).toContainText(
    /In: Russia, Ukraine and the West.*event=2024-10-05-antonov-returns/,
  );
  const sources = cite.getByRole('group', { name: /^Its \d+ sources$/ });
  const { text } = await saved(page, button(sources, 'Download'));
  const count = Number(/\d+/.exec((await sources.getAttribute('aria-label')) ?? '')?.[0]);
  expect(text.match(/^TY {2}- ELEC/gm)).toHaveLength(count);
});

interface Sheet {
  readonly heads: readonly string[];
  readonly numbers: readonly string[];
  readonly titles: readonly string[];
  readonly pictures: number;
  readonly sources: number;
  readonly links: readonly string[];
  readonly controls: number;
}
/** What the sheet holds once the page is told that it prints; undefined before its code is there. */
const sheetOf = (page: Page): Promise<Sheet | undefined> =>
  page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const root = document.querySelector('[data-geo-timeline-print]')?.shadowRoot;
    if (!root) return undefined;
    const texts = (selector: string): string[] =>
      [...root.querySelectorAll(selector)].map((node) => node.textContent);
    return {
      heads: texts('h2'),
      numbers: texts('.print-event > .print-number'),
      titles: texts('.print-event > p:first-of-type > b'),
      pictures: root.querySelectorAll('.print-picture svg').length,
      sources: root.querySelectorAll('.print-sources > li').length,
      links: texts('.print-sources .print-link'),
      controls: root.querySelectorAll('button, input, select').length,
    };
  });

test('the bundled timeline prints as pictures, every event once in order, and all sources with addresses', async ({
  page,
  site,
}) => {
  const response = await page.request.get(`${site.app}data/default-timeline.json`);
  const { events } = (await response.json()) as {
    events: { title: string | { en: string }; sources: { url: string }[] }[];
  };
  await open(page, 'theme=dark');
  await expect.poll(() => sheetOf(page)).toBeDefined();
  const sheet = await sheetOf(page);
  expect(sheet?.heads).toEqual(['Events', 'Sources']);
  expect(sheet?.numbers).toEqual(events.map((_, at) => String(at + 1)));
  const titles = events.map(({ title }) => (typeof title === 'string' ? title : title.en));
  expect([...(sheet?.titles ?? [])].sort()).toEqual([...titles].sort());
  expect(sheet?.titles[0]).toContain('New START');
  expect(sheet?.pictures).toBeGreaterThan(4);
  const urls = new Set(
    events.flatMap(({ sources }) => sources.map(({ url }) => new URL(url).href)),
  );
  expect([...urls].filter((url) => !sheet?.links.includes(url))).toEqual([]);
  expect(sheet?.controls).toBe(0);
  // The browser's own print: A4 lying, a page a picture at least, no page for each event.
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(15);
  expect(pages).toBeLessThan(60);
  expect(pdf).toMatch(/\/MediaBox \[0 0 84[12][\d.]* 59[45]/);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('[data-geo-timeline-print]')).toHaveCount(0);
});

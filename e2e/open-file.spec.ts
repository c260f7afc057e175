// A reader's own file: what was read is seen before it shows, and nothing but what the file leaves open is asked.
import type { Locator, Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { axe } from './axe.ts';
import { answer, dataset, generatedCsv } from './data.ts';
import { expect, open, test } from './helpers.ts';

const status = (page: Page): Locator => page.getByRole('status').first();
const dialog = (page: Page): Locator => page.getByRole('dialog');
const button = (page: Page): Locator => page.getByRole('button', { name: 'Open a file' });
const total = dataset.events.length;
const VETOES = fileURLToPath(
  new URL('../../shared/data/events/unsc-vetoes-1946-2022.csv', import.meta.url),
);

/** The shape of a table of vetoes: month first, a column a country, states that are no more. */
const vetoes = [
  'year,date,month,draft,item,topic,veto1,veto2',
  '1946,2/16/1946,2,S/1,Situation in the first country,Topic one,USSR,',
  '1956,10/30/1956,10,S/2,Complaint of a second country,Topic two,France,UK',
  '1989,12/23/1989,12,S/3,Situation in a third country,Topic one,USA,UK',
  '1990,5/31/1990,5,S/4,Settlements in a fourth country,Topic three,USA,',
  '1993,5/11/1993,5,S/5,Costs of a force of peace,Topic four,Russia,',
  '2022,2/25/2022,2,S/6,Letter of a member about a war,Topic five,Russia,',
].join('\n');

/** Chooses a file by the button, as a reader does. */
async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button(page).click();
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer });
  await expect(dialog(page)).toBeVisible();
}

/** Drags a file over the page; `end` drops it. */
async function drag(page: Page, name: string, content: string, end: boolean): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, content }) => {
      const data = new DataTransfer();
      data.items.add(new File([content], name));
      return data;
    },
    { name, content },
  );
  await page.dispatchEvent('geo-timeline', 'dragenter', { dataTransfer: transfer });
  await page.dispatchEvent('geo-timeline', 'dragover', { dataTransfer: transfer });
  if (end) await page.dispatchEvent('geo-timeline', 'drop', { dataTransfer: transfer });
}

const showButton = (page: Page): Locator =>
  dialog(page).getByRole('button', { name: /^Show [\d,]+ events?$/ });

/** The picker offers each as a country of its own. */
async function expectCountries(page: Page, names: readonly string[]): Promise<void> {
  const countries = page.getByRole('group', { name: 'Countries' });
  for (const name of names)
    await expect(
      countries.getByRole('checkbox', { name: new RegExp(`^${name}, \\d+`) }),
    ).toHaveCount(1);
}

async function expectVetoes(page: Page, content: string, rows: number): Promise<void> {
  await open(page, 'countries=RU');
  await expect(button(page)).toBeVisible();
  await drag(page, 'vetoes.csv', content, true);
  await expect(dialog(page).getByText(`table (CSV), ${rows} rows, delimiter comma`)).toBeVisible();
  await showButton(page).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(status(page)).toContainText(`${rows} of ${rows} events, 1946–2022`);
  await expectCountries(page, ['Russia', 'Soviet Union']);
}

test('a table of vetoes is dropped and shows without a question', async ({ page }) => {
  await expectVetoes(page, vetoes, 6);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('vetoes.csv');
  await expect(page.getByText('From a file on this device: vetoes.csv')).toBeVisible();
  await expect(page.locator('geo-timeline .gt-header-status')).toBeFocused();
  await expect(page).toHaveURL(/\/(?:index\.html)?(?:\?theme=\w+)?$/);
});

test('the vetoes of the Security Council, 1946–2022, show without a question', async ({ page }) => {
  test.skip(!existsSync(VETOES), `not there: ${VETOES}`);
  await expectVetoes(page, readFileSync(VETOES, 'utf8'), 214);
});

test('dates of two readings take one choice, and are right then', async ({ page }) => {
  await open(page);
  await choose(page, 'own.csv', 'date,title\n5/10/2024,One\n3/4/2023,Two\n');
  await expect(showButton(page)).toBeDisabled();
  const question = dialog(page).getByRole('group', { name: /may be/ });
  await expect(question.getByRole('radio')).toHaveCount(2);
  await question.getByRole('radio', { name: 'Day first: 3 April 2023' }).check();
  const rows = dialog(page).getByRole('region', { name: 'Events as they will show' });
  await expect(rows.getByRole('cell', { name: '5 October 2024' })).toBeVisible();
  // The choice can be changed while the dialog is open.
  await question.getByRole('radio', { name: /^Month first/ }).check();
  await expect(rows.getByRole('cell', { name: '10 May 2024' })).toBeVisible();
  await question.getByRole('radio', { name: /^Day first/ }).check();
  await expect(rows.getByRole('cell', { name: '5 October 2024' })).toBeVisible();
  await showButton(page).click();
  await expect(
    page.getByRole('list', { name: 'Events', exact: true }).getByRole('button', { name: /One/ }),
  ).toHaveAccessibleName(/5 October 2024/);
});

test('a file in windows-1251 is offered by name, and shows Cyrillic', async ({ page }) => {
  const letters = (text: string): Buffer =>
    Buffer.from(
      [...text].map((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        return code < 0x80 ? code : code - 0x410 + 0xc0;
      }),
    );
  await open(page);
  await choose(page, 'own.csv', letters('date,title\n1991-12-08,Подписание соглашения\n'));
  const radio = dialog(page).getByRole('radio', { name: /^windows-1251 .*Подписание/ });
  await expect(dialog(page).getByRole('radio', { name: /^windows-1252 / })).toBeVisible();
  await radio.check();
  await expect(dialog(page).getByRole('cell', { name: 'Подписание соглашения' })).toBeVisible();
  await showButton(page).click();
  await expect(
    page.getByRole('list', { name: 'Events', exact: true }).getByRole('button').first(),
  ).toHaveAccessibleName(/Подписание соглашения/);
});

test('ten bad rows of a hundred are listed, and the others show', async ({ page }) => {
  const rows = generatedCsv(100).split('\n');
  const bad = rows.map((row, index) =>
    index > 0 && index % 10 === 0 ? row.replace(/^[^,]*/, '31/02/2015') : row,
  );
  await open(page);
  await choose(page, 'own.csv', bad.join('\n'));
  await expect(
    dialog(page).getByRole('heading', { name: '10 rows could not be read' }),
  ).toBeVisible();
  const list = dialog(page).getByRole('list', { name: 'What could not be read' }).first();
  await expect(list.getByRole('listitem')).toHaveCount(10);
  await expect(list.getByRole('listitem').first()).toContainText('31/02/2015');
  await expect(showButton(page)).toHaveText('Show 90 events');
});

test('another column is taken for the title, and what stood there is kept', async ({ page }) => {
  await open(page);
  await choose(page, 'own.csv', 'when,headline,text\n1 May 2020,Short,Long words here\n');
  const columns = dialog(page).getByRole('region', { name: 'Columns of the file' });
  const select = (name: string): Locator =>
    columns.getByRole('combobox', { name: `Column ${name} is taken for` });
  await expect(select('headline')).toHaveValue('title');
  await select('text').focus();
  await select('text').selectOption({ label: 'Title' });
  const events = dialog(page).getByRole('region', { name: 'Events as they will show' });
  await expect(events.getByRole('cell', { name: 'Long words here' })).toBeVisible();
  await expect(select('headline')).toHaveValue('');
  await expect(select('text')).toBeFocused();
});

test('Cancel and Escape keep the timeline and give the focus back', async ({ page }) => {
  await open(page, 'countries=RU,UA&match=all');
  const before = await status(page).innerText();
  const url = page.url();
  await choose(page, 'own.csv', vetoes);
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  await choose(page, 'own.csv', vetoes);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  await expect(status(page)).toHaveText(before);
  expect(page.url()).toBe(url);
});

test('Back undoes a filter, then returns to what was there before the file', async ({ page }) => {
  await answer(page, 'my.csv', generatedCsv(50));
  await open(page, 'src=my.csv');
  await choose(page, 'vetoes.csv', vetoes);
  await showButton(page).click();
  await expect(status(page)).toContainText('6 of 6 events');
  await page.getByRole('checkbox', { name: /^Russia/ }).click();
  await expect(status(page)).toContainText('2 of 6 events');
  await expect(page).not.toHaveURL(/src|countries/);
  await page.goBack();
  await expect(status(page)).toContainText('6 of 6 events');
  await page.goBack();
  await expect(status(page)).toContainText('50 of 50 events');
  await expect(page).toHaveURL(/src=my\.csv/);
  await page.goForward();
  await expect(status(page)).toContainText('6 of 6 events');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('vetoes.csv');
});

test('a link does not pretend to carry a file', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await choose(page, 'vetoes.csv', vetoes);
  await showButton(page).click();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('These data were opened from your device')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
});

test('a file over the page shows where it may be dropped', async ({ page }) => {
  await open(page);
  await expect(button(page)).toBeVisible();
  await drag(page, 'own.csv', vetoes, false);
  await expect(page.getByText('Drop the file to look at it')).toBeVisible();
  await expect(page.getByText('Drop the file to look at it')).toHaveCount(0);
});

test('a second file that is dropped takes the place of the first', async ({ page }) => {
  await open(page);
  await choose(page, 'first.csv', vetoes);
  await expect(showButton(page)).toBeEnabled();
  await drag(page, 'second.csv', 'date,title\n2020,One\n', true);
  await expect(page.getByRole('dialog', { name: 'Open second.csv' })).toBeVisible();
  await showButton(page).click();
  await expect(status(page)).toContainText('1 of 1 events');
});

test('pasted text is a file as well', async ({ page }) => {
  await open(page);
  await expect(button(page)).toBeVisible();
  const paste = (text: string): Promise<void> =>
    page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
  await paste('a word');
  await paste(vetoes.replaceAll(',', '\t'));
  await expect(page.getByRole('dialog', { name: 'Open Pasted text' })).toBeVisible();
  await expect(dialog(page).getByText('6 rows, delimiter tab')).toBeVisible();
});

test('what is no data says so, and nothing can be shown', async ({ page }) => {
  await open(page);
  await choose(page, 'picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 255, 254]));
  await expect(dialog(page).getByText('The format was not recognised.')).toBeVisible();
  await expect(showButton(page)).toBeDisabled();
});

test('a page whose own data fail still takes a file', async ({ page, faults }) => {
  faults.allow(/404/);
  await page.goto('./?src=missing.csv');
  await choose(page, 'vetoes.csv', vetoes);
  await showButton(page).click();
  await expect(status(page)).toContainText('6 of 6 events');
});

test('an embed does not take files', async ({ page }) => {
  await page.goto('./embed.html?controls=full');
  await expect(status(page)).toContainText(`${total} of ${total} events`);
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();
  await expect(button(page)).toHaveCount(0);
});

test('a large file is read in a worker, while the page stays free', async ({ page }) => {
  test.slow();
  await open(page);
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  const rows = generatedCsv(60_000).split('\n');
  const bad = rows.map((row, index) =>
    index > 0 && index % 10 === 0 ? row.replace(/^[^,]*/, 'soon') : row,
  );
  await choose(page, 'big.csv', bad.join('\n'));
  await expect(showButton(page)).toHaveText('Show 54,000 events', { timeout: 30_000 });
  await expect(
    dialog(page).getByRole('heading', { name: '6,000 rows could not be read' }),
  ).toBeVisible();
  expect(workers).toHaveLength(1);
  await showButton(page).click();
  await expect(status(page)).toContainText('54,000 of 54,000 events');
});

test('axe finds nothing in the dialog, in light and dark', async ({ page }) => {
  test.slow();
  await open(page);
  const bad = `${vetoes}\n1999,soon,1,S/7,No date,Topic,Atlantis,`;
  await choose(page, 'own.csv', bad);
  await expect(showButton(page)).toBeEnabled();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await axe(page, colorScheme), colorScheme).toEqual({ violations: [], open: [] });
  }
});

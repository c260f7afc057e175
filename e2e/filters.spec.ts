import type { Page } from '@playwright/test';
import { type RawEvent, codesOf, dataset, isFound } from './data.ts';
import { expect, open, test } from './helpers.ts';

const total = dataset.events.length;
const status = (page: Page) => page.getByRole('status').first();
const countries = (page: Page) => page.getByRole('group', { name: 'Countries', exact: true });
const search = (page: Page) => page.getByRole('searchbox', { name: `Search ${total} events` });
const count = (matches: (event: RawEvent) => boolean): number =>
  dataset.events.filter(matches).length;
const names =
  (...codes: readonly string[]) =>
  (event: RawEvent): boolean =>
    codes.every((code) => codesOf(event).includes(code));
const shows = (page: Page, shown: number) =>
  expect(status(page)).toContainText(`${shown} of ${total} events`);
const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

test('a country is a checkbox with its count, and its click filters', async ({ page }) => {
  await open(page);
  const russia = countries(page).getByRole('checkbox', {
    name: `Russia, ${count(names('RU'))} events`,
  });
  await expect(russia).not.toBeChecked();
  await russia.click();
  await expect(russia).toBeChecked();
  await shows(page, count(names('RU')));
  expect(query(page)).toBe('?countries=RU');
});

test('the counts of the other countries say how many are shown once they are added', async ({
  page,
}) => {
  await open(page, 'countries=RU&match=all');
  await expect(
    countries(page).getByRole('checkbox', {
      name: `Ukraine, ${count(names('RU', 'UA'))} events`,
    }),
  ).toBeVisible();
  await page.goto('./?countries=RU');
  const either = count((event) => names('RU')(event) || names('UA')(event));
  await expect(
    countries(page).getByRole('checkbox', { name: `Ukraine, ${either} events` }),
  ).toBeVisible();
});

test('every country that is present is a checkbox once the list is open', async ({ page }) => {
  await open(page);
  await countries(page)
    .getByRole('button', { name: /^\d+ more$/ })
    .click();
  const present = new Set(dataset.events.flatMap(codesOf));
  await expect(countries(page).getByRole('checkbox')).toHaveCount(present.size);
});

test('"Find a country" finds one by the start of a word or its code; Enter chooses it', async ({
  page,
}) => {
  await open(page);
  const field = countries(page).getByRole('searchbox', { name: 'Find a country' });
  await field.fill('turk');
  await expect(countries(page).getByRole('checkbox', { name: /^T[üu]rk/ })).toBeVisible();
  await field.press('Enter');
  await shows(page, count(names('TR')));
  await expect(field).toBeFocused();
  await field.fill('de');
  await expect(countries(page).getByRole('checkbox', { name: /^Germany, / })).toBeVisible();
  await field.fill('atlantis');
  await expect(countries(page).getByText('Nothing here is called “atlantis”.')).toBeVisible();
  await field.press('Escape');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
});

test('Match: any, all, only', async ({ page }) => {
  await open(page, 'countries=RU,US');
  const match = page.getByRole('radiogroup', { name: 'Match' });
  const chosen = (event: RawEvent): boolean => codesOf(event).some((c) => c === 'RU' || c === 'US');
  await expect(match.getByRole('radio', { name: 'Any' })).toBeChecked();
  await shows(page, count(chosen));
  await match.getByRole('radio', { name: 'All' }).check();
  await shows(page, count(names('RU', 'US')));
  await match.getByRole('radio', { name: 'Only' }).check();
  const others = (event: RawEvent): boolean => codesOf(event).some((c) => c !== 'RU' && c !== 'US');
  await shows(
    page,
    count((event) => chosen(event) && !others(event)),
  );
});

test('categories, importance and status narrow down together', async ({ page }) => {
  await open(page);
  const group = page.getByRole('group', { name: 'Categories' });
  for (const { id, label } of dataset.categories)
    await expect(
      group.getByRole('checkbox', {
        name: `${label.en}, ${count(({ category }) => category === id)} events`,
      }),
    ).toBeVisible();
  await page.keyboard.press('Escape');
  const [first, second] = dataset.categories;
  if (first === undefined || second === undefined) throw new Error('categories absent');
  await group.getByRole('checkbox', { name: new RegExp(`^${first.label.en}, `) }).click();
  await group.getByRole('checkbox', { name: new RegExp(`^${second.label.en}, `) }).click();
  const chosen = ({ category }: RawEvent): boolean =>
    category === first.id || category === second.id;
  await shows(page, count(chosen));
  await page.getByRole('button', { name: 'More filters' }).click();
  await page.getByLabel('Importance').selectOption('4');
  const high = (event: RawEvent): boolean => chosen(event) && (event.importance ?? 3) >= 4;
  await shows(page, count(high));
  await page
    .getByRole('group', { name: 'Status' })
    .getByRole('checkbox', { name: /^Disputed, / })
    .click();
  await shows(
    page,
    count((event) => high(event) && event.status === 'disputed'),
  );
});

test('an organisation filters like a country', async ({ page }) => {
  await open(page);
  const group = page.getByRole('group', { name: 'Organisations' });
  await group.getByRole('button', { name: 'Organisations' }).click();
  const box = group.getByRole('checkbox').first();
  const shown = Number(/(\d+) events?$/.exec((await box.getAttribute('aria-label')) ?? '')?.[1]);
  await box.click();
  await shows(page, shown);
  await expect(page).toHaveURL(/actors=/);
});

test('the text search wants every word, in any language of the data', async ({ page }) => {
  await open(page);
  for (const text of ['antonov', 'ambassador antonov', 'посол', 'Ambassadeur antonov', 'TASS']) {
    await search(page).fill(text);
    await shows(
      page,
      count((event) => isFound(event, text)),
    );
  }
});

test('"Clear filters" comes with the first filter, clears all and keeps the focus near', async ({
  page,
}) => {
  await open(page);
  const clear = page.getByRole('button', { name: 'Clear filters' });
  await expect(clear).toHaveCount(0);
  await search(page).fill('antonov');
  await countries(page)
    .getByRole('checkbox', { name: /^Russia, / })
    .click();
  await clear.click();
  await shows(page, total);
  await expect(clear).toHaveCount(0);
  await expect(search(page)).toHaveValue('');
  expect(query(page)).toBe('');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('geo-timeline');
});

test('an empty result says what was asked and what each part gives, and its offers work', async ({
  page,
}) => {
  await open(page, 'countries=TR,CH&match=all&q=grain');
  await shows(page, 0);
  await expect(
    page.getByRole('heading', { name: 'No event names Türkiye and Switzerland together' }),
  ).toBeVisible();
  const alone = count((event) => isFound(event, 'grain'));
  await expect(page.getByText(`“grain”: ${alone} event`)).toBeVisible();
  const either = count(
    (event) => (names('TR')(event) || names('CH')(event)) && isFound(event, 'grain'),
  );
  await expect(page.getByRole('button', { name: `Clear filters: ${total} events` })).toBeVisible();
  await page.getByRole('button', { name: `Match any: ${either} event` }).click();
  await shows(page, either);
  await page.goBack();
  await page.getByRole('button', { name: `Clear filters: ${total} events` }).click();
  await shows(page, total);
});

test('Back and Forward walk through settled choices', async ({ page }) => {
  await open(page);
  await countries(page)
    .getByRole('checkbox', { name: /^Russia, / })
    .click();
  await countries(page)
    .getByRole('checkbox', { name: /^Ukraine, / })
    .click();
  await page.getByRole('radiogroup', { name: 'Match' }).getByRole('radio', { name: 'All' }).check();
  await search(page).pressSequentially('crimea', { delay: 20 });
  await expect(page).toHaveURL(/q=crimea/);
  const both = count(names('RU', 'UA'));
  await page.goBack();
  await shows(page, both);
  await expect(search(page)).toHaveValue('');
  await page.goBack();
  expect(query(page)).toBe('?countries=RU,UA');
  await page.goBack();
  await shows(page, count(names('RU')));
  await page.goBack();
  await shows(page, total);
  for (let steps = 0; steps < 4; steps++) await page.goForward();
  await expect(search(page)).toHaveValue('crimea');
  await shows(
    page,
    count((event) => names('RU', 'UA')(event) && isFound(event, 'crimea')),
  );
});

test('a filter reaches the chart: its list holds nothing that does not match', async ({ page }) => {
  await open(page, 'countries=TR');
  const list = page.getByRole('list', { name: 'Events', exact: true }).getByRole('button');
  await expect(list.first()).toHaveAccessibleName(/Türkiye/);
  for (const button of await list.all())
    await expect(button).toHaveAccessibleName(/Türkiye|more event/);
});

test('lanes by country put the chosen countries first, in their order', async ({ page }) => {
  await open(page, 'countries=UA,RU');
  await page.getByLabel('Lanes').selectOption('country');
  await expect(page).toHaveURL(/lanes=country/);
  const heads = page
    .getByRole('group', { name: 'Chart' })
    .getByRole('listitem')
    .filter({
      has: page.locator('b'),
    });
  await expect(heads.nth(0)).toContainText('Ukraine');
  await expect(heads.nth(1)).toContainText('Russia');
});

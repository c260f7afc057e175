import type { Locator, Page } from '@playwright/test';
import { codesOf, dataset } from './data.ts';
import { expect, open, test } from './helpers.ts';

const total = dataset.events.length;
const status = (page: Page) => page.getByRole('status').first();
const stops = (page: Page) =>
  page.getByRole('list', { name: 'Events', exact: true }).getByRole('button');
const clusters = (page: Page) =>
  page.getByRole('list', { name: 'Events' }).getByRole('button', { name: /^\d+ more events/ });
const details = (page: Page) => page.getByRole('complementary', { name: 'Event details' });
/** The focused element inside the shadow root: what a reader would hear. */
const focused = (page: Page): Locator => page.locator('geo-timeline :focus');
const focusName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let node: Element | null = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return node?.getAttribute('aria-label') ?? node?.textContent.trim() ?? '';
  });
/** The window, as the URL has it once the picture rests. */
const windowOf = (page: Page): string => {
  const { searchParams } = new URL(page.url());
  return `${searchParams.get('from') ?? ''}/${searchParams.get('to') ?? ''}`;
};
/** Presses a key in the chart and waits until the window has changed. */
async function moves(page: Page, key: string): Promise<void> {
  const before = windowOf(page);
  await page.keyboard.press(key);
  await expect.poll(() => windowOf(page), key).not.toBe(before);
}
const days = (text: string): number => new Date(text).getTime() / 864e5;
const span = (page: Page): number => {
  const [from = '', to = ''] = windowOf(page).split('/');
  return days(to) - days(from);
};

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('by keyboard alone: filter to Ukraine, next event, its source, its link, and back', async ({
  page,
}) => {
  await open(page);
  await expect(page.getByRole('searchbox', { name: 'Find a country' })).toBeVisible();
  const tabTo = async (name: RegExp): Promise<void> => {
    const seen: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      seen.push(await focusName(page));
      if (name.test(seen.at(-1) ?? '')) return;
    }
    throw new Error(`never focused: ${name.source}; ${seen.join(' / ')}`);
  };
  await tabTo(/^Ukraine, /);
  await page.keyboard.press('Space');
  const ukraine = dataset.events.filter((event) => codesOf(event).includes('UA')).length;
  await expect(status(page)).toContainText(`${ukraine} of ${total} events`);
  await tabTo(/\d{4}, .*Ukraine|more events?, /);
  const first = await focusName(page);
  do await page.keyboard.press('ArrowRight');
  while (/more events?, /.test(await focusName(page)));
  const left = await focusName(page);
  expect(left).not.toBe(first);
  expect(left).toContain('Ukraine');
  await page.keyboard.press('Enter');
  const heading = details(page).getByRole('heading').first();
  await expect(heading).toBeFocused();
  expect(left).toContain(await heading.innerText());
  const source = details(page).getByRole('link').first();
  const title = await source.innerText();
  await tabTo(new RegExp(`^${title.replace(/[^\p{L}\p{N} ]/gu, '.')}$`, 'u'));
  await expect(source).toBeFocused();
  await expect(source).toHaveAttribute('target', '_blank');
  await expect(source).toHaveAttribute('rel', /noopener/);
  await tabTo(/^Copy link$/);
  await page.keyboard.press('Enter');
  await expect(details(page).getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  expect(link).toContain('countries=UA');
  await page.keyboard.press('Escape');
  await expect(details(page)).toHaveCount(0);
  expect(await focusName(page)).toBe(left);
});

test('arrows, Home and End walk through events in time; focus stays in the list', async ({
  page,
}) => {
  await open(page, 'from=2016&to=2018');
  await stops(page).first().focus();
  const before = await focusName(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focusName(page)).not.toBe(before);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => focusName(page)).toBe(before);
  await moves(page, 'ArrowLeft');
  await expect.poll(() => focusName(page)).toMatch(/20\d\d/);
  await moves(page, 'Home');
  const firstDate = dataset.events.map(({ date }) => /\d{4}/.exec(date)?.[0] ?? '').sort()[0] ?? '';
  await expect.poll(() => focusName(page)).toContain(firstDate);
  await moves(page, 'End');
  await expect.poll(() => focusName(page)).toContain('2026');
  await expect(focused(page)).toHaveClass(/stop/);
});

test('keys pan and zoom; 0 shows all; F fits the event', async ({ page }) => {
  await open(page, 'from=2017&to=2018');
  await stops(page).first().focus();
  for (const [key, back] of [
    ['d', 'a'],
    ['Shift+ArrowRight', 'Shift+ArrowLeft'],
    ['PageDown', 'PageUp'],
  ] as const) {
    const start = days(windowOf(page).split('/')[0] ?? '');
    await moves(page, key);
    expect(days(windowOf(page).split('/')[0] ?? ''), key).toBeGreaterThan(start);
    await moves(page, back);
    expect(Math.abs(days(windowOf(page).split('/')[0] ?? '') - start), back).toBeLessThan(3);
  }
  for (const [closer, wider] of [
    ['w', 's'],
    ['+', '-'],
  ] as const) {
    const before = span(page);
    await moves(page, closer);
    expect(span(page), closer).toBeLessThan(before);
    await moves(page, wider);
    expect(Math.abs(span(page) - before), wider).toBeLessThan(4);
  }
  await page.keyboard.press('0');
  await expect.poll(() => windowOf(page)).toBe('/');
  await page.getByRole('button', { name: /^Russia seizes and annexes Crimea, / }).focus();
  await moves(page, 'f');
  expect(span(page)).toBeLessThan(100);
  await expect(focused(page)).toHaveClass(/stop/);
});

test('. and , stay in the series', async ({ page }) => {
  await open(page, 'from=2023&to=2024-06&series=udcg');
  const numbered = stops(page);
  await numbered.first().focus();
  const first = await focusName(page);
  await page.keyboard.press('.');
  await expect.poll(() => focusName(page)).not.toBe(first);
  const next = await focusName(page);
  await page.keyboard.press(',');
  await expect.poll(() => focusName(page)).toBe(first);
  expect(next).toMatch(/Contact Group|Ramstein/);
});

test('/ searches, G goes to a date, ? lists the keys; Escape returns the focus', async ({
  page,
}) => {
  await open(page);
  await expect(page.getByRole('searchbox', { name: /^Search/ })).toBeVisible();
  await stops(page).nth(2).focus();
  const here = await focusName(page);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  expect(await focusName(page)).toBe(here);
  await page.keyboard.press('g');
  const goTo = page.getByRole('dialog', { name: 'Go to date' });
  await expect(goTo.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('2014-13');
  await page.keyboard.press('Enter');
  await expect(goTo.getByRole('status')).toContainText('2014-13');
  await goTo.getByRole('textbox').fill('2014-03');
  await page.keyboard.press('Enter');
  await expect(goTo).toHaveCount(0);
  await expect.poll(() => windowOf(page)).toMatch(/^2014-0[23].*\/2014-0[34]/);
  await stops(page).first().focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: /^Search/ })).toBeFocused();
});

test('single letters can be switched off; named keys stay', async ({ page }) => {
  await open(page, 'from=2017&to=2018');
  await stops(page).first().focus();
  await page.keyboard.press('?');
  const box = page.getByRole('checkbox', { name: 'Single letters and signs' });
  await expect(box).toBeChecked();
  await box.press('Space');
  await page.keyboard.press('Escape');
  const start = days(windowOf(page).split('/')[0] ?? '');
  const before = windowOf(page);
  for (const key of ['d', 'w', '+', '0', 'g', '?', '/', '.']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.waitForTimeout(300);
  expect(windowOf(page)).toBe(before);
  await moves(page, 'PageDown');
  expect(days(windowOf(page).split('/')[0] ?? '')).toBeGreaterThan(start + 700);
});

test('keys do nothing in text fields and outside the chart', async ({ page }) => {
  await open(page, 'from=2021&to=2024');
  const field = page.getByRole('searchbox', { name: /^Search/ });
  await field.pressSequentially('dw0g?');
  await expect(field).toHaveValue('dw0g?');
  await field.fill('');
  await page.getByRole('button', { name: 'Zoom in' }).focus();
  for (const key of ['d', 'w', '0', 'g', '?', 'Home', 'PageDown']) await page.keyboard.press(key);
  await page.waitForTimeout(300);
  expect(windowOf(page)).toBe('2021/2024');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a cluster opens with Enter or ↓, its list is walked with arrows, Escape closes it', async ({
  page,
}) => {
  await open(page);
  for (const key of ['Enter', 'ArrowDown']) {
    const cluster = clusters(page).first();
    await cluster.focus();
    const name = await focusName(page);
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog');
    const items = dialog.getByRole('listitem').getByRole('button');
    await expect(items.first()).toBeFocused();
    expect(await items.count()).toBe(Number(/^\d+/.exec(name)?.[0]));
    await page.keyboard.press('ArrowDown');
    await expect(items.nth(1)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    expect(await focusName(page)).toBe(name);
  }
});

test('"Zoom to these" shows the events of the cluster and keeps the focus in the chart', async ({
  page,
}) => {
  await open(page);
  await clusters(page).first().press('Enter');
  await page.getByRole('button', { name: /^Zoom to these/ }).press('Enter');
  await expect.poll(() => windowOf(page)).not.toBe('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(focused(page)).toHaveClass(/stop/);
});

test('an event chosen from a cluster gives the focus back to the chart', async ({ page }) => {
  await open(page);
  await clusters(page).first().press('Enter');
  await page.getByRole('dialog').getByRole('listitem').nth(1).getByRole('button').press('Enter');
  const title = await details(page).getByRole('heading').first().innerText();
  await expect(details(page).getByRole('heading').first()).toBeFocused();
  await page.keyboard.press('Escape');
  // The event left, or the cluster that holds it.
  await expect(focused(page)).toHaveClass(/stop/);
  expect(await focusName(page)).toMatch(
    new RegExp(`${title.replace(/[^\p{L}\p{N} ]/gu, '.')}|more event`, 'u'),
  );
});

test('the next event of the details comes into view; Escape returns to it', async ({ page }) => {
  await open(page, 'from=2017&to=2017&event=2017-08-31-antonov-arrives');
  const next = details(page).getByRole('button', { name: /^Next event/ });
  for (let steps = 0; steps < 6; steps++) await next.press('Enter');
  const heading = details(page).getByRole('heading').first();
  await expect(heading).toBeFocused();
  const title = await heading.innerText();
  await page.keyboard.press('Escape');
  await expect.poll(() => focusName(page)).toContain(title);
});

test('edges: the button that pans keeps the focus when it goes', async ({ page }) => {
  await open(page, 'from=2010&to=2025');
  const later = page.getByRole('button', { name: /later$/ });
  await expect(later.first()).toBeVisible();
  while ((await later.count()) > 0) {
    await later.first().press('Enter');
    await page.waitForTimeout(250);
  }
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('geo-timeline');
});

test('zooming past the focused event, or into its cluster, leaves the focus in the list', async ({
  page,
}) => {
  await open(page);
  await clusters(page).last().focus();
  for (const key of ['w', 'w', 'w', 'd', 'd', 'PageUp', 's', '0']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(200);
    await expect(focused(page), key).toHaveClass(/stop/);
  }
});

test('details that Back closes give the focus back', async ({ page }) => {
  await open(page, 'from=2017&to=2017');
  await stops(page).first().focus();
  const left = await focusName(page);
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('heading').first()).toBeFocused();
  await page.goBack();
  await expect(details(page)).toHaveCount(0);
  await expect.poll(() => focusName(page)).toBe(left);
});

test('the skip link passes the timeline; toolbar, chart and details cost few Tab stops', async ({
  page,
}) => {
  await open(page, 'event=2017-08-31-antonov-arrives');
  await expect(page.getByRole('slider', { name: 'Window end' })).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await focusName(page)).toBe('Skip the timeline');
  await page.keyboard.press('Enter');
  expect(await focusName(page)).toBe('End of the timeline');
  // One stop for all events, however many.
  const inList = await stops(page).evaluateAll(
    (all) => all.filter((each) => each.getAttribute('tabindex') === '0').length,
  );
  expect(inList).toBe(1);
  const toolbar = page.getByRole('toolbar').getByRole('button');
  expect(await toolbar.evaluateAll((all) => all.filter((each) => each.tabIndex === 0).length)).toBe(
    1,
  );
  await toolbar.first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await focusName(page)).toBe('Zoom in');
});

test('from view to view by keyboard alone: each has the switch, and the focus stays on it', async ({
  page,
}) => {
  await open(page);
  const views = page.getByRole('group', { name: 'View', exact: true });
  for (const name of ['Story', 'Table', 'Map', 'Timeline']) {
    const button = views.getByRole('button', { name, exact: true });
    await button.press('Enter');
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(new RegExp(`view=${name.toLowerCase()}`));
  }
});

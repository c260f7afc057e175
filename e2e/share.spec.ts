// What a reader takes elsewhere from the page.
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, open, test } from './helpers.ts';

test('Share copies the view at hand, and shows what is embedded before it is', async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await open(page, 'from=2014&to=2024-10&countries=RU,US&match=all');
  const button = page.getByRole('button', { name: 'Share', exact: true });
  await button.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Link copied');
  expect(await clipboard()).toBe(page.url());

  await dialog.getByRole('radio', { name: 'Frame' }).check({ force: true });
  await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('Dark');
  await dialog.getByRole('checkbox', { name: /article/ }).check();
  await dialog.getByRole('button', { name: 'Copy text' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Text copied');
  const code = await clipboard();
  expect(code).toMatch(/<iframe title="[^"]+" .*data-sync="hash"/);
  const address = /<iframe [^>]*src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(new URL(address).searchParams.get('theme')).toBe('dark');
  const preview = dialog.locator('iframe');
  expect(await preview.getAttribute('src')).toBe(address);
  await dialog.getByRole('radio', { name: '320 px' }).check({ force: true });
  await expect(preview).toHaveCSS('inline-size', '320px');
  const said = await page.getByRole('status').first().textContent();
  await expect(preview.contentFrame().getByRole('status').first()).toHaveText(said ?? '');

  // What was copied is that view in another page too.
  const article = await context.newPage();
  await article.goto(`${site.host}blank.html`);
  await article.evaluate(
    ([script, frame]) => {
      const made = document.createElement('script');
      made.src = script ?? '';
      const parsed = new DOMParser()
        .parseFromString(frame ?? '', 'text/html')
        .querySelector('iframe');
      if (parsed) document.body.append(made, parsed);
    },
    [/<script src="([^"]+)"/.exec(code)?.[1], code] as const,
  );
  const inside = article.frameLocator('iframe').getByRole('status').first();
  await expect(inside).toHaveText(said ?? '');
  await article.close();

  // The site itself, in a file that opens from a disk with that view, and asks for nothing.
  await dialog.getByRole('radio', { name: 'This site' }).check({ force: true });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download this site' }).click(),
  ]);
  const path = `${await download.path()}.html`;
  await download.saveAs(path);
  const file = pathToFileURL(path).href;
  const requests: string[] = [];
  const copy = await context.newPage();
  copy.on('request', (request) => requests.push(request.url()));
  await copy.goto(file);
  await expect(copy.getByRole('status').first()).toHaveText(said ?? '');
  const viewOf = (of: Page) => of.evaluate(() => document.querySelector('geo-timeline')?.view);
  expect(await viewOf(copy)).toEqual({ ...(await viewOf(page)), theme: 'dark' });
  expect(requests.filter((url) => url !== file && !url.startsWith('data:'))).toEqual([]);
  await copy.close();

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

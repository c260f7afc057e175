import type { Page } from '@playwright/test';
import { expect, open, test } from './helpers.ts';

const list = (page: Page) => page.getByRole('list', { name: 'Events', exact: true });
const stops = (page: Page) => list(page).getByRole('button');
const names = (page: Page): Promise<readonly string[]> =>
  stops(page).evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
const focusName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let node: Element | null = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return node?.getAttribute('aria-label') ?? node?.textContent.trim() ?? '';
  });
const POST = 'Ambassador of Russia to the United States';
const VACANT = `Vacant, 5 months: ${POST}, from 10 October 2024 to 6 March 2025`;
const ANTONOV = `Anatoly Antonov, ${POST}, from 21 August 2017 to 10 October 2024`;

test('in lanes by actor the post in Washington reads Kislyak, Antonov, five months vacant, Darchiev', async ({
  page,
}) => {
  await open(page, 'lanes=actor');
  await expect(page.getByRole('list', { name: 'Posts' }).getByRole('listitem').first()).toHaveText(
    /Ambassador to the United States\s*Russia/,
  );
  await expect
    .poll(async () => (await names(page)).filter((name) => name.includes(POST)))
    .toEqual([
      `Sergey Kislyak, ${POST}, from 26 July 2008 to 21 August 2017`,
      ANTONOV,
      VACANT,
      `Alexander Darchiev, ${POST}, since 6 March 2025`,
    ]);
  // Tenures are no events: neither in the numbers nor drawn twice.
  await expect(page.getByRole('status').first()).toContainText('186 of 186 events');
  expect((await names(page)).filter((name) => name.startsWith('Post of Russian'))).toEqual([]);
});

test('a tenure that is an event opens as that event, with its return dates explained', async ({
  page,
}) => {
  await open(page, 'lanes=actor');
  await list(page).getByRole('button', { name: ANTONOV }).press('Enter');
  const details = page.getByRole('complementary', { name: 'Event details' });
  await expect(details).toContainText('vacant, 5 months (147 days)');
  await expect(details).toContainText('Sergey Kislyak (2008–2017)');
  const back = details.getByRole('listitem').filter({ hasText: '5 or 6 October 2024' });
  await expect(back).toContainText('Saturday or Sunday. Sources differ by one day.');
  await back.getByRole('button').click();
  await expect(details.getByRole('heading').first()).toContainText('Antonov');
  await expect(details).toContainText(`${POST} (2017–2024)`);
});

test('a tenure that is none opens beside the chart; one goes on from holder to holder, and Escape gives the focus back', async ({
  page,
}) => {
  await open(page, 'lanes=actor');
  const kislyak = list(page).getByRole('button', { name: /^Sergey Kislyak, Ambassador/ });
  await kislyak.press('Enter');
  const details = page.getByRole('complementary', { name: 'Tenure details' });
  await expect(details.getByRole('heading', { name: 'Sergey Kislyak' })).toBeFocused();
  await expect(details).toContainText('from 26 July 2008 to 21 August 2017');
  await details.getByRole('button', { name: 'Anatoly Antonov (2017–2024)' }).click();
  await expect(details.getByRole('heading', { name: 'Anatoly Antonov' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  expect(await focusName(page)).toContain('Sergey Kislyak');
});

test('two countries together have the posts of one at the other over them', async ({ page }) => {
  await open(page, 'lanes=country&countries=RU,US&match=all');
  await expect(page.getByRole('list', { name: 'Posts' }).getByRole('listitem')).toHaveCount(2);
  await expect(list(page).getByRole('button', { name: VACANT })).toHaveCount(1);
  await expect(
    list(page).getByRole('button', {
      name: 'No successor in these data: Ambassador of the United States to Russia, since 27 June 2025',
    }),
  ).toHaveCount(1);
});

test('a click on a vacancy tells of it; the posts without a row can be asked for', async ({
  page,
}) => {
  await open(page, 'lanes=actor');
  const vacant = list(page).getByRole('button', { name: /^Vacant, 6 months/ });
  await expect(vacant).toBeVisible();
  await vacant.click();
  const details = page.getByRole('complementary', { name: 'Tenure details' });
  await expect(details).toContainText('from 26 February to 5 September 2014');
  await expect(details).toContainText('These data name nobody');
  const more = page.getByRole('button', { name: '+18 posts' });
  await more.click();
  await expect(page.getByRole('list', { name: 'Posts' }).getByRole('listitem')).toHaveCount(23);
});

test('on a phone the posts of a person stand in the event', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'event=2024-10-10-antonov-dismissed');
  const details = page.getByRole('complementary', { name: 'Event details' });
  await details.getByText(`${POST} (2017–2024)`).click();
  await expect(details).toContainText('vacant, 5 months (147 days)');
});

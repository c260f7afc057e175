import { readFileSync } from 'node:fs';
import { expect, open, test } from './helpers.ts';

const dataset: { title: { en: string }; events: readonly unknown[] } = JSON.parse(
  readFileSync(new URL('../public/data/default-timeline.json', import.meta.url), 'utf8'),
);

test('the page shows the bundled timeline, all of its events', async ({ page }) => {
  await open(page);
  const region = page.getByRole('region', { name: dataset.title.en });
  await expect(region.getByRole('status').first()).toContainText(
    `${dataset.events.length} of ${dataset.events.length} events`,
  );
});

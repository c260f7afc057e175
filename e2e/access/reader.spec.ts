import { expect, test } from '../helpers.ts';
import { TASKS, VIEWS, type ViewName, median, perform } from '../reader-tasks.ts';

/** task → view → presses, or why not. */
const results = new Map<string, Map<ViewName, number | string>>();

for (const task of TASKS)
  for (const view of task.views ?? VIEWS)
    test(`by the accessibility tree and keys alone: ${task.name}, in the ${view}`, async ({
      page,
      faults,
    }) => {
      // The page of a source opens because the reader asked for it.
      if (task.name === 'open a source') faults.allow(/foreign request/);
      const presses = await perform(page, task, view);
      const row = results.get(task.name) ?? new Map<ViewName, number | string>();
      results.set(task.name, row.set(view, presses));
      test.skip(typeof presses === 'string', String(presses));
    });

test('half of the tasks take 25 presses or fewer', () => {
  const all = [...results.values()].flatMap((row) => [...row.values()]);
  const counted = all.filter((value) => typeof value === 'number');
  console.log(['task', ...VIEWS].join(' | '));
  for (const [name, row] of results)
    console.log([name, ...VIEWS.map((view) => row.get(view) ?? '–')].join(' | '));
  console.log(`median ${median(counted)} presses of ${counted.length} tasks`);
  expect(counted.length).toBeGreaterThan(30);
  expect(median(counted)).toBeLessThanOrEqual(25);
});

import { expect, test } from '../helpers.ts';
import { TASKS, VIEWS, type ViewName, median, perform } from '../reader-tasks.ts';

/** task → view → presses. */
const results = new Map<string, Map<ViewName, number>>();

for (const task of TASKS)
  for (const view of task.views ?? VIEWS)
    test(`by the accessibility tree and keys alone: ${task.name}, in the ${view}`, async ({
      page,
      faults,
    }) => {
      // The page of a source opens because the reader asked for it.
      if (task.name === 'open a source') faults.allow(/foreign request/);
      const row = results.get(task.name) ?? new Map<ViewName, number>();
      results.set(task.name, row.set(view, await perform(page, task, view)));
    });

test('in each view half of the tasks take 25 presses or fewer', () => {
  const line = (cells: readonly (string | number)[]): void =>
    console.log(`| ${cells.join(' | ')} |`);
  line(['task', ...VIEWS]);
  for (const [name, row] of results) line([name, ...VIEWS.map((view) => row.get(view) ?? '–')]);
  const medians = VIEWS.map((view) =>
    median([...results.values()].flatMap((row) => row.get(view) ?? [])),
  );
  line(['median', ...medians]);
  expect(results.size).toBe(12);
  for (const each of medians) expect(each).toBeLessThanOrEqual(25);
});

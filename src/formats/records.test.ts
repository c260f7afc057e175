import { describe, expect, test } from 'vitest';
import { readDataset } from './read.ts';

const records = (list: unknown) =>
  readDataset(JSON.stringify(list, undefined, 1), { name: 'a.json' });

describe('a JSON list of records is a table', () => {
  test('whose keys are the columns, in any order and not all everywhere', () => {
    const { dataset, format, table } = records([
      { datum: '18.03.2014', was: 'Treaty is signed', land: 'Russland', n: 7 },
      { land: 'USA', was: 'Talks are held', datum: '20.03.2014', note: null },
    ]);
    expect(format).toBe('records');
    expect(table?.columns).toMatchObject({
      date: ['datum'],
      title: ['was'],
      countries: ['land'],
    });
    expect(dataset.events).toMatchObject([
      {
        date: '2014-03-18',
        title: 'Treaty is signed',
        countries: ['RU'],
        more: { n: '7' },
      },
      { date: '2014-03-20', title: 'Talks are held', countries: ['US'] },
    ]);
  });
  test('a bad record costs itself, and is named with its row and line', () => {
    const { dataset, problems } = records([{ date: '2014', what: 'Talks' }, 7, { date: 'never', what: 'x' }]); // prettier-ignore
    expect(dataset.events).toHaveLength(1);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ row, line }) => [row, line]).sort()).toEqual([[2, 6], [3, 7]]); // prettier-ignore
  });
  test('an address is no title where a name stands beside it', () => {
    const list = [1, 2].map((n) => ({ event: `https://example.org/${n}`, date: `201${n}`, label: `Battle ${n}` })); // prettier-ignore
    expect(records(list).dataset.events.map(({ title }) => title)).toEqual([
      'Battle 1',
      'Battle 2',
    ]);
  });
  test('without dates says which columns there are', () => {
    const { dataset, problems } = records([{ a: 'x', b: 'y' }]);
    expect(dataset.events).toEqual([]);
    expect(problems).toMatchObject([{ code: 'column-missing', severity: 'error', line: 1 }]);
  });
  test('with too many columns is refused, with the limit', () => {
    const wide = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`k${i}`, i]));
    expect(records([wide]).problems).toMatchObject([
      { code: 'columns-too-many', severity: 'error' },
    ]);
  });
  test('our own list of events stays ours, and a list in a record is none', () => {
    expect(records([{ date: '2014', title: 'A' }]).format).toBe('json');
    expect(records([{ date: '2014', countries: ['UA'] }]).format).toBe('json');
  });
});

test('a table without a column of dates is told without reading all of it', () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => `${i},yes`);
  const { problems, table } = readDataset(`rcid,vote\n${rows.join('\n')}\n`, { name: 'a.csv', format: 'csv' }); // prettier-ignore
  expect(problems).toMatchObject([{ code: 'column-missing' }]);
  expect(problems[0]?.fix).toContain('roll calls');
  expect(table?.rows).toBeLessThan(20_000);
});

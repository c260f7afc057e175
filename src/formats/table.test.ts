import { describe, expect, test } from 'vitest';
import { readDataset } from './read.ts';
import { hasShared, sharedText } from './testing/shared.ts';
import type { ReadOptions } from './types.ts';

const read = (text: string, options: ReadOptions = {}) =>
  readDataset(text, { name: 'a.csv', ...options });
const codes = (countries: readonly (string | { readonly code: string })[] = []) =>
  countries.map((entry) => (typeof entry === 'string' ? entry : entry.code));

describe('columns are found', () => {
  test.each([
    ['German', 'Datum;Ereignis;Land\n5. Oktober 2024;Treffen;Russland\n'],
    ['French', 'Date;Événement;Pays\n5 octobre 2024;Réunion;Russie\n'],
    ['Ukrainian', 'Дата;Подія;Країна\n5 жовтня 2024;Зустріч;Росія\n'],
    ['Russian', 'Дата;Событие;Страна\n5 октября 2024;Встреча;Россия\n'],
  ])('by their names in %s', (_, text) => {
    const { dataset, problems } = read(text);
    expect(problems).toEqual([]);
    expect(dataset.events).toEqual([expect.objectContaining({ date: '2024-10-05' })]);
    expect(codes(dataset.events[0]?.countries)).toEqual(['RU']);
  });

  test('by what they hold where no name says it, and that is told', () => {
    const { dataset, problems, table } = read(
      'when,what was said about it,who,who else\n2014-03-18,Treaty is signed in Moscow,USSR,France\n2014-03-20,Talks are held in Geneva,USA,\n',
    );
    expect(dataset.events.map(({ title, countries }) => [title, codes(countries)])).toEqual([
      ['Treaty is signed in Moscow', ['SU', 'FR']],
      ['Talks are held in Geneva', ['US']],
    ]);
    expect(table?.columns).toMatchObject({ countries: ['who', 'who else'] });
    expect(problems.map(({ code }) => code)).toEqual(['columns-guessed']);
  });

  test('as a person says, by header or by number, several or none', () => {
    const { dataset } = read('a,b,c,d\nOne,2014,RU,US\n', {
      columns: { title: 'a', date: 'column 2', countries: 'c + d' },
    });
    expect(dataset.events).toEqual([
      expect.objectContaining({ title: 'One', date: '2014', countries: ['RU', 'US'] }),
    ]);
  });

  test('in a table without a header row', () => {
    const { dataset } = read('2014,One\n2015,Two\n', {
      header: false,
      columns: { date: 'column 1', title: 'column 2' },
    });
    expect(dataset.events.map(({ title }) => title)).toEqual(['One', 'Two']);
  });

  test('and what is no column of ours is kept as it stands', () => {
    const { dataset } = read('Datum,Titel,Stimmung\n5.10.2024,One, gut \n25.10.2024,Two,\n');
    expect(dataset.events.map(({ more }) => more)).toEqual([{ Stimmung: ' gut ' }, undefined]);
  });
});

describe('dates', () => {
  test('are decided for the whole column', () => {
    const { dataset } = read('date,title\n5/10/2024,One\n25/10/2024,Two\n');
    expect(dataset.events.map(({ date }) => date)).toEqual(['2024-10-05', '2024-10-25']);
  });

  test('that may be two days are refused with both, until somebody says the order', () => {
    const text = 'date,title\n5/10/2024,One\n6/10/2024,Two\n';
    const { dataset, problems, table } = read(text);
    expect(dataset.events).toEqual([]);
    expect(table?.dateChoices).toEqual(['dmy', 'mdy']);
    expect(
      problems.filter(({ row }) => row !== undefined).map(({ row, fix }) => [row, fix]),
    ).toEqual([
      [2, expect.stringMatching(/2024-10-05.*2024-05-10/)],
      [3, expect.stringMatching(/2024-10-06.*2024-06-10/)],
    ]);
    const said = read(text, { dateOrder: 'mdy' });
    expect(said.dataset.events.map(({ date }) => date)).toEqual(['2024-05-10', '2024-06-10']);
  });

  test('in columns of their own for year, month and day', () => {
    const { dataset } = read('year,month,day,title\n1902,5,-9,One\n1903,,,Two\n1904,2,29,Three\n');
    expect(dataset.events.map(({ date }) => date)).toEqual(['1902-05', '1903', '1904-02-29']);
  });

  test('that no calendar has cost their row, which is told', () => {
    const { dataset, problems } = read('date,title\n31/02/2015,One\n28/02/2015,Two\n');
    expect(dataset.events.map(({ title }) => title)).toEqual(['Two']);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({ row: 2, field: 'date', value: '31/02/2015' }),
    ]);
  });
});

test('states given by number are what they were called on the day', () => {
  const { dataset } = read(
    'Datum,Titel,gwno_a\n1975-06-01,One,365\n1995-06-01,Two,365\n1975-06-01,Three,265\n',
  );
  expect(dataset.events.map(({ countries }) => codes(countries))).toEqual([['SU'], ['RU'], ['DD']]);
});

test('more columns than anybody fills are refused in a word', () => {
  const { dataset, problems } = read(`${'a,'.repeat(2500)}b\n1,2\n`);
  expect(dataset.events).toEqual([]);
  expect(problems).toEqual([
    expect.objectContaining({ code: 'columns-too-many', message: expect.stringMatching(/2501$/) }),
  ]);
});

test('rows of another width are no news where no column holds dates', () =>
  expect(
    read('5641\t20060731\tUNITED STATES\tx\n5642\t2006\n5643\n').problems.map(({ code }) => code),
  ).toEqual(['header-missing']));

test('no date and no header are told with what helps', () => {
  expect(read('rcid,country,country_code,vote\n3,France,FR,yes\n').problems[0]).toMatchObject({
    code: 'column-missing',
    fix: expect.stringContaining('roll calls'),
  });
  expect(read('564111644\t20060731\tUNITED STATES\n5641\t2006\tX\n').problems[0]).toMatchObject({
    code: 'header-missing',
  });
});

test.runIf(hasShared)(
  'every real table gives an event or a problem for each row (needs the tables)',
  () => {
    const files = [
      'events/unsc-vetoes-1946-2022.csv',
      'events/nuclear-explosions-even-years.csv',
      'events/economist-ukraine-casualty-claims.csv',
      'events/ucdp-ged-syria-2016.csv.gz',
      'events/ucdp-acd-conflict-years-even.csv.gz',
      'events/archigos-leaders-americas-europe.csv.gz',
      'events/gml-mid-participants-even.csv.gz',
      'events/historicaldate-english-monarchs.csv',
      'events/env-treaty-membership-huggo.csv.gz',
      'events/parlgov-elections.csv.gz',
    ];
    for (const name of files) {
      const { dataset, problems, table } = readDataset(sharedText(name), { name });
      const refused = new Set(
        problems.filter((p) => p.severity === 'error' && p.row !== undefined).map(({ row }) => row),
      );
      expect([name, dataset.events.length + refused.size]).toEqual([name, table?.rows]);
    }
  },
);

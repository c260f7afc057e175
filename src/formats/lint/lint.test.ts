import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDataset, lintDataset } from '../index.ts';
import { anyDataset } from '../testing/datasets.ts';
import { chanceOf } from './whole.ts';

const now = Date.UTC(2026, 0, 1);
const SOURCE = 'https://example.org/';
const HEAD = 'date,title,countries,source_url';
/** Rows of a table that say nothing else, checked. */
const check = (rows: readonly string[], head = HEAD) =>
  checkDataset([head, ...rows].join('\n'), { name: 'a.csv', now }).problems;
const row = (date: string, title: string, countries = 'RU'): string =>
  `${date},${title},${countries},${SOURCE}`;
const json = (event: object, top: object = {}) =>
  checkDataset(
    JSON.stringify({
      version: 1,
      title: 'T',
      language: 'en',
      license: 'CC0',
      ...top,
      events: [
        {
          date: '2014-03-18',
          title: 'Treaty',
          countries: ['RU'],
          sources: [{ url: SOURCE, title: 'S' }],
          ...event,
        },
      ],
    }),
    { now },
  ).problems;

test('finds nothing in a table with nothing to find', () => {
  expect(check([row('2014-03-18', 'Treaty'), row('2014-03-19', 'Another')])).toEqual([]);
});

test.each([
  ['source-missing', '2014-03-18,Treaty,RU,', 'source_url'],
  ['countries-missing', `2014-03-18,Treaty,,${SOURCE}`, 'countries'],
  ['timezone-missing', row('2014-03-18T12:00', 'Treaty'), 'date'],
  ['status-future', row('2031', 'Treaty'), 'date'],
  ['event-repeated', row('2014-03-17', 'First one!'), 'title'],
])('%s has the row and the column of its event', (code, bad, field) => {
  const problems = check([row('2014-03-17', 'First; one'), bad]);
  expect(problems).toMatchObject([
    { severity: 'warning', code, source: 'a.csv', row: 3, line: 3, column: 1, field },
  ]);
});

test('names a column as the file does', () => {
  const problems = check(['2014,A,,x', '2015,B,RU,x'], 'Date,Title,Country,More');
  expect(problems.find(({ code }) => code === 'countries-missing')?.field).toBe('Country');
});

test('a label may have 40 characters, whatever their length in code units', () => {
  expect(json({ label: '🕊'.repeat(40) })).toEqual([]);
  expect(json({ label: { en: 'short', uk: 'x'.repeat(41) } })).toMatchObject([
    { code: 'label-too-long', field: 'label', line: 1 },
  ]);
});

test('says once what every event lacks', () => {
  const problems = check(['2014,A', '2015,B', '2016,C'], 'date,title');
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['source-missing', 'source missing in all 3 events'],
    ['countries-missing', 'countries missing in all 3 events'],
  ]);
});

describe('a clock time', () => {
  test.each(['2014-03-18T12:00Z', '2014-03-18T12:00+03:00', '2014-03-18'])('%s', (date) => {
    expect(json({ date })).toEqual([]);
  });
  test('takes its zone from the field beside it', () => {
    expect(json({ date: '2014-03-18T12:00', timezone: 'Europe/Kyiv' })).toEqual([]);
  });
});

test('what is planned may be in the future, and what may have begun is not', () => {
  expect(json({ date: '2031', status: 'planned' })).toEqual([]);
  expect(json({ date: '2026' })).toEqual([]);
});

describe('what points to nothing', () => {
  test('account, link and correction', () => {
    const source = { url: SOURCE, title: 'S' };
    const problems = json(
      {
        id: 'a',
        accounts: [
          { by: 'nobody', text: 'x', source },
          { by: 'UA', text: 'x', source },
        ],
        links: [{ rel: 'ends', event: 'a' }],
      },
      { corrections: [{ date: '2020-01-01', event: 'gone', note: 'x' }] },
    );
    expect(problems.map(({ code, value }) => [code, value])).toEqual([
      ['account-by-unknown', 'nobody'],
      ['link-to-itself', 'a'],
      ['correction-event-not-found', 'gone'],
    ]);
  });
});

describe('one event given twice', () => {
  const second = (a: string, b: string) =>
    check([a, b]).filter(({ code }) => code === 'event-repeated').length;
  test.each([
    ['a word more', row('2014', 'UN votes on grain corridor'), row('2014', 'The UN votes on grain corridor'), 1], // prettier-ignore
    ['case, accents and order', row('2014', 'Zelénskyy visits Paris'), row('2014', 'Paris: Zelenskyy visits'), 1], // prettier-ignore
    ['another date', row('2014', 'Treaty'), row('2015', 'Treaty'), 0],
    ['another number', row('2014', 'UN resolution 12 adopted'), row('2014', 'UN resolution 13 adopted'), 0], // prettier-ignore
    ['other countries', row('2014', 'Embassy opens', 'RU'), row('2014', 'Embassy opens', 'US'), 0],
    ['another title', row('2014', 'Treaty signed'), row('2014', 'Embassy opens'), 0],
  ])('%s', (_, a, b, count) => {
    expect(second(a, b)).toBe(count);
  });

  test('among more events of one date than can be compared each with each', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => row('2014', `Event number ${i}`));
    const problems = check([...rows, row('2014', 'Number 5: event')]);
    expect(problems.filter(({ code }) => code === 'event-repeated')).toHaveLength(1);
  });
});

describe('a day that stands for "not known"', () => {
  /** Days spread over a year, of which some are 1 January. */
  const dates = (spread: number, firsts: number) =>
    check([
      ...Array.from({ length: spread }, (_, i) =>
        row(
          `1991-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 27) + 2).padStart(2, '0')}`,
          `E${i}`,
        ),
      ),
      ...Array.from({ length: firsts }, (_, i) => row(`${1900 + i}-01-01`, `F${i}`)),
    ]).filter(({ code }) => code === 'day-placeholder');

  test('is told once, with how many, at the first of them', () => {
    expect(dates(30, 20)).toMatchObject([
      { row: 32, message: 'day probably not known, 1 January in 20 of 50 dates' },
    ]);
  });
  test('is no more than chance among many', () => {
    expect(dates(3000, 12)).toEqual([]);
    expect(dates(10, 3)).toEqual([]);
  });
  test('chances are those of the binomial distribution', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.01, max: 0.9, noNaN: true }), (n, p) => {
        // Exactly, by adding one trial at a time.
        let exact = [1];
        for (let i = 0; i < n; i++)
          exact = [...exact, 0].map((q, k) => q * (1 - p) + (exact[k - 1] ?? 0) * p);
        for (let k = 1; k <= n; k++) {
          const tail = exact.slice(k).reduce((sum, q) => sum + q, 0);
          expect(chanceOf(k, n, p) / tail).toBeCloseTo(1, 1);
        }
      }),
      { numRuns: 30 },
    ); // prettier-ignore
  });
});

test.each([
  ['all 3', () => 3, 1],
  ['all 4 or 5', (i: number) => 4 + (i % 2), 1],
  ['1 to 5', (i: number) => 1 + (i % 5), 0],
])('importance of 20 events: %s', (_, of, count) => {
  const rows = Array.from({ length: 20 }, (_, i) => `${row(`20${10 + i}`, `E${i}`)},${of(i)}`);
  const found = check(rows, `${HEAD},importance`).filter(({ code }) => code === 'importance-flat');
  expect(found).toHaveLength(count);
});

test('nobody is asked for an importance in a format without it', () => {
  const events = Array.from({ length: 20 }, (_, i) => ({
    id: `e${i}`,
    date: '2014',
    title: `E${i}`,
  }));
  const codes = lintDataset({ version: 1, events }, { now, format: 'ics' }).map(({ draft }) => draft.code); // prettier-ignore
  expect(codes).toContain('source-missing');
  expect(codes).not.toContain('importance-flat');
});

test('a JSON file has a title, a language and a licence', () => {
  const text = JSON.stringify({ version: 1, events: [{ date: '2014', title: 'A' }] });
  expect(
    checkDataset(text, { now })
      .problems.map(({ code }) => code)
      .filter((code) => code.startsWith('dataset-')),
  ).toEqual(['dataset-title-missing', 'dataset-language-missing', 'dataset-license-missing']);
});

test('an event of a JSON file is found by its line', () => {
  const text = `{"version": 1, "title": "T", "language": "en", "license": "CC0", "events": [
    {"date": "never", "title": "refused"},
    {"date": "2014", "title": "A", "countries": ["RU"], "sources": [{"url": "${SOURCE}", "title": "S"}]},
    {"date": "2015", "title": "B", "countries": ["RU"]}
  ]}`;
  expect(checkDataset(text, { now }).problems.slice(1)).toMatchObject([
    { code: 'source-missing', line: 4, column: 5, field: 'sources' },
  ]);
});

test('never throws, and says nothing twice, on whatever a reader can leave', () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const all = lintDataset(dataset, { now, format: 'json' });
      const keys = all.map(({ event, draft, steps }) => JSON.stringify([event, draft.code, steps, draft.value])); // prettier-ignore
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 100 },
  );
});

test('there is nothing to say about the bundled timeline', () => {
  const bytes = readFileSync('public/data/default-timeline.json');
  const { problems } = checkDataset(bytes, { now: Date.UTC(2026, 6, 1) });
  expect(problems).toEqual([]);
});

test('docs/linter.md has every code, and no other', () => {
  const page = readFileSync('docs/linter.md', 'utf8').split('## What readers')[0] ?? '';
  const said = [...page.matchAll(/^\| `([\w-]+)`/gm)].map((match) => match[1]);
  const source = readFileSync('src/formats/lint/findings.ts', 'utf8');
  const codes = [...source.matchAll(/code: '([\w-]+)'/g)].map((match) => match[1]);
  const heads = ['title', 'language', 'license'].map((field) => `dataset-${field}-missing`);
  expect([...said].sort()).toEqual([...codes, ...heads].sort());
});

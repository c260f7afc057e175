import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../time/index.ts';
import { readDataset } from './read.ts';
import { hasShared, sharedText } from './testing/shared.ts';
import type { ReadResult } from './types.ts';

const read = (text: string): ReadResult => readDataset(text, { format: 'markwhen' });
/** The dates of the events after the first, which the others may refer to. */
const datesOf = (text: string): readonly string[] =>
  read(`2001: A !a\n${text}`)
    .dataset.events.slice(1)
    .map(({ date }) => date);
const problemsOf = (text: string): readonly (readonly unknown[])[] =>
  read(text).problems.map(({ code, severity, line, column }) => [code, severity, line, column]);

test.each([
  ['2001: x', '2001'],
  ['2014-03-18/2016: x', '2014-03-18/2016'],
  ['2014~: x', '2014~'],
  ['[2014,2015]: x', '[2014,2015]'],
  ['2014-03 / 2014-05: x', '2014-03/2014-05'],
  ['2014:x', '2014'],
  ['476: x', '0476'],
  ['44 BCE: x', '-0043'],
  ['500 BC - 300 BC: x', '-0499/-0299'],
  ['04/1776: x', '1776-04'],
  ['12/25/2014: x', '2014-12-25'],
  ['11/11/2024-12/12/2024: x', '2024-11-11/2024-12-12'],
  ['March 2014: x', '2014-03'],
  ['18 March 2014: x', '2014-03-18'],
  ['Mar 18, 2014: x', '2014-03-18'],
  ['Jan 3 1999 - Apr 6 2000: x', '1999-01-03/2000-04-06'],
  ['1 Jan 1998 to 11/11/2011 8am: x', '1998-01-01/2011-11-11T08:00'],
  ['Nov 11 2011 02:30: x', '2011-11-11T02:30'],
  ['2014-03-01 12:15am: x', '2014-03-01T00:15'],
  ['2031-11-19T01:35:10Z-2099-08-04T18:22:48Z: x', '2031-11-19T01:35:10Z/2099-08-04T18:22:48Z'],
  ['2014-03-01 10:00 - 11:30: x', '2014-03-01T10:00/2014-03-01T11:30'],
  ['2005/now: x', '2005/..'],
  ['2020-02-22T12:13:14Z-now: x', '2020-02-22T12:13:14Z/..'],
  ['2018/6 months: x', '2018-01/2018-06'],
  ['2023-04/4 months: x', '2023-04/2023-07'],
  ['03/2023 - 1 year: x', '2023-03/2024-02'],
  ['1 year: x', '2002'],
  ['+ 3 days: x', '2002-01-01/2002-01-03'],
  ['after !a 2 weeks 1 day: x', '2002-01-01/2002-01-15'],
  ['!a.start 2 weeks: x', '2001-01-01/2001-01-14'],
  ['before !a 1 month: x', '2000-12'],
  ['by !a 1 month: x', '2000-12'],
  ['before !a 1 week - 1 month: x', '2000-11-25/2000-12-24'],
  ['5 days before !a: x', '2000-12-27/2000-12-31'],
  ['after !a 1 year - 06/2005: x', '2003-01/2005-06'],
  ['1999 - before !a 6 months: x', '1999-01/2000-06'],
])('%s is %s', (line, date) => expect(datesOf(line)).toEqual([date]));

test('dates count from the event before, and from the end of their own range', () => {
  const lines = '01/01/2023 - 2 weeks: A\n2 weeks: B\n1 month: C\n1 week - 3 days: D';
  expect(datesOf(lines)).toEqual([
    '2023-01-01/2023-01-14',
    '2023-01-15/2023-01-28',
    '2023-01-29/2023-02-27',
    '2023-03-07/2023-03-09',
  ]);
});

test('week days leave weekends out', () =>
  expect(datesOf('07/13/2022 - 5 week days: A\n10 work days: B')).toEqual([
    '2022-07-13/2022-07-19',
    '2022-07-20/2022-08-02',
  ]));

test('a header turns day and month round, and gives times their zone', () => {
  const { dataset, losses } = read(
    '---\ntitle: "T"\ndescription: D: d\ndateFormat: d/M/y\ntimezone: Europe/Kyiv\nview: a@b.org\n#Tag: red\n---\n05/10/2024: A\n2024-10-05 9:30pm: B\n',
  );
  expect(dataset).toMatchObject({ title: 'T', description: 'D: d' });
  expect(dataset.events.map(({ date, timezone }) => [date, timezone])).toEqual([
    ['2024-10-05', undefined],
    ['2024-10-05T21:30', 'Europe/Kyiv'],
  ]);
  expect(losses.map(({ code, places }) => [code, places])).toEqual([
    ['markwhen-header', ['line 6, view']],
    ['markwhen-tag-colour', ['line 7']],
  ]);
});

test('hours as a zone are part of the times', () =>
  expect(
    read('tz: -5\n2024-10-05 21:30: A\n2024-10-05T21:30Z: B').dataset.events.map(
      ({ date }) => date,
    ),
  ).toEqual(['2024-10-05T21:30-05:00', '2024-10-05T21:30Z']));

test.each([
  ['# One\n2014: A\n## Two\n2015: B\n# Three\n2016: C'],
  [
    'section One\n2014: A\ngroup Two // words\n2015: B\nendGroup\nendSection\nsection Three\n2016: C',
  ],
])('sections are categories, those inside them tags: %j', (text) => {
  const { dataset, problems } = read(text);
  expect(problems).toEqual([]);
  expect(dataset.categories?.map(({ id, label }) => [id, label])).toEqual([
    ['one', 'One'],
    ['three', 'Three'],
  ]);
  expect(dataset.events.map(({ category, tags }) => [category, tags])).toEqual([
    ['one', undefined],
    ['one', ['Two']],
    ['three', undefined],
  ]);
});

test('an event has tags, links, pictures, properties and the lines under it', () => {
  const { dataset, problems } = read(
    `2014-03-18: Treaty on [Crimea](https://un.org/a) at #noon signed #treaty !crimea
location: Moscow
fee: $4

- [x] signed
- [ ] ratified, see [more](https://un.org/b)
![the hall](https://un.org/c.png)
#war #law

Last words`,
  );
  expect(problems).toEqual([]);
  expect(dataset.events).toEqual([
    {
      id: 'crimea',
      date: '2014-03-18',
      title: 'Treaty on Crimea at noon signed',
      summary: '- [x] signed\n- [ ] ratified, see [more](https://un.org/b)\n\nLast words',
      tags: ['noon', 'treaty', 'war', 'law'],
      place: { name: 'Moscow' },
      sources: [{ url: 'https://un.org/a', title: 'Crimea' }],
      media: [{ url: 'https://un.org/c.png', alt: 'the hall' }],
      more: { fee: '$4' },
    },
  ]);
});

test.each([
  ['2024-01-31 every month x3: A', ['2024-01-31', '2024-02-29', '2024-03-31']],
  ['2024-01 every other year for 2 times: A', ['2024-01', '2026-01']],
  ['2025-02-06 every day until 2025-02-08: A', ['2025-02-06', '2025-02-07', '2025-02-08']],
  ['2023-12-29 every week day x3: A', ['2023-12-29', '2024-01-01', '2024-01-02']],
  [
    '2024-01-01 - 2 days every week for 10 days: A',
    ['2024-01-01/2024-01-02', '2024-01-08/2024-01-09'],
  ],
])('%s', (line, dates) => expect(datesOf(line)).toEqual(dates));

test('a recurrence without an end is cut, and that is said', () => {
  const { dataset, problems } = read('2014-01-01 every 2 weeks: A !a\n2014 every year: B');
  expect(dataset.events.map(({ id }) => id).slice(0, 2)).toEqual(['a', 'a-2014-01-15']);
  expect(dataset.events).toHaveLength(1000 + 100);
  expect(problems.map(({ code, line }) => [code, line])).toEqual([
    ['recurrence-cut', 1],
    ['recurrence-cut', 2],
  ]);
});

test.each([
  ['  2014-02-30: A', 'date-impossible', 'error', 3],
  ['13/13/2014: A', 'date-not-understood', 'error', 1],
  ['5 Octember 1954: A', 'date-not-understood', 'error', 1],
  ['2014 - 2012: A', 'date-order', 'error', 1],
  ['now: A', 'date-depends-on-reading', 'error', 1],
  ['now - 10 years: A', 'date-depends-on-reading', 'error', 1],
  ['3 days: A', 'date-without-reference', 'error', 1],
  ['after !b 3 days: A', 'event-not-found', 'error', 1],
  ['2014 every blue moon: A', 'recurrence-not-understood', 'warning', 1],
  ['2014~ every year x2: A', 'date-not-exact', 'warning', 1],
  ['2014: #tag', 'field-missing', 'error', 1],
  ['2014: [a](javascript:x)', 'address-not-usable', 'warning', 1],
  ['endSection', 'group-not-begun', 'warning', 1],
  ['just words', 'line-not-understood', 'warning', 1],
  ['dateFormat: y/M/d', 'date-format-unknown', 'warning', 1],
  ['timezone: Mars/Olympus', 'timezone-unknown', 'warning', 1],
])('%j is %s', (line, code, severity, column) =>
  expect(problemsOf(line)).toEqual([[code, severity, 1, column]]),
);

test('a refused event takes its lines with it, and no others', () => {
  const { dataset, problems } = read('2014-02-30: A\nwords\n# Part\n2015: B\nits words');
  expect(dataset.events.map(({ title, summary }) => [title, summary])).toEqual([
    ['B', 'its words'],
  ]);
  expect(problems).toHaveLength(1);
});

test('words with numbers and colons are text, not dates', () =>
  expect(
    read('2014: A\n1961 was good: yes\nat 10:30 he came\n- 2 items: x').dataset.events[0]?.summary,
  ).toBe('1961 was good: yes\nat 10:30 he came\n- 2 items: x'));

test('it is told from other formats by its dates', () => {
  expect(readDataset('title: T\n\n03/2014 - 1 year: A').format).toBe('markwhen');
  expect(readDataset('anything', { name: 'a.mw' }).format).toBe('markwhen');
});

test.skipIf(!hasShared)(
  "Markwhen's example loads, but for what depends on the day it is read",
  () => {
    const { dataset, problems, losses } = read(sharedText('peer-formats/markwhen-example.mw'));
    expect(dataset.events).toHaveLength(8 + 27);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['date-depends-on-reading', 10],
      ['date-depends-on-reading', 12],
    ]);
    expect(losses.map(({ code, count }) => [code, count])).toEqual([
      ['markwhen-comment', 3],
      ['markwhen-tag-colour', 1],
    ]);
  },
);

const pieces = fc.constantFrom(
  ...[
    '2014',
    '-',
    '/',
    ' - ',
    ' to ',
    ': ',
    ':',
    '\n',
    '# ',
    'section ',
    'endSection',
    'every 2 days',
    ' x5',
  ],
  ...[
    'now',
    '12/25/2014',
    'March ',
    '10am',
    '!a',
    'after ',
    'before ',
    '3 days',
    '9999 years',
    '#tag',
    '[a](',
    ')',
    '![',
  ],
  ...[
    '//',
    '---',
    'title: ',
    'id: ',
    'dateFormat: d/M/y',
    'tz: ',
    '- [ ] ',
    '2014-02-30',
    'Y-99999',
    '\u0000',
    '\ud800',
  ],
);

test('any lines are data: never a throw, and every date is one', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), (parts) => {
      const { dataset, problems } = read(`2014-01-01: A !a\n${parts.join('')}`);
      for (const { date, timezone } of dataset.events)
        expect([date, parseDate(date, { timezone }).ok]).toEqual([date, true]);
      for (const { code, fix, line } of problems) expect([code, fix, line]).not.toContain('');
    }),
    { numRuns: 500 },
  );
});

test.each([
  '[',
  '![',
  '#a ',
  '!a ',
  '2014-',
  '1 day ',
  ': ',
  '(',
  '# a\n',
  'section a\n',
  'every ',
  '\\',
  '2014: a\n',
  'a: b\n',
  '3 days: a\n',
  ' ',
])('%j twenty thousand times over costs no more than its length', (piece) => {
  const { problems } = read(`2014: A\n2015: ${piece.repeat(20_000)}`);
  expect(problems.length).toBeLessThan(40_001);
});

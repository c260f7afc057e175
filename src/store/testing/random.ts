import fc from 'fast-check';
import { type Dataset, ROLES, STATUSES, type View, defaultView } from '../../model/index.ts';

const CODES = ['RU', 'UA', 'US', 'FR', 'HR', 'EU'];
const WORDS = ['Treaty', 'treatise', 'Café', 'cafe', 'Йод', 'covid-19', '北京会談', 'signed'];

const few = <T>(choices: readonly T[], max = 3): fc.Arbitrary<T[]> =>
  fc.array(fc.constantFrom(...choices), { maxLength: max });
const text = few(WORDS, 3).map((words) => words.join(' '));

/** Dates of every kind, crowded into a few years so that they meet each other and the windows. */
const date = fc
  .tuple(
    fc.integer({ min: 2010, max: 2016 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 11 }),
  )
  .map(([year, m, d, kind]) => {
    const [month, day] = [`${year}-${String(m).padStart(2, '0')}`, String(d).padStart(2, '0')];
    const kinds = [
      `${month}-${day}`,
      `${month}-${day}T10:30:00Z`,
      month,
      String(year),
      `${month}~`,
      `${month}-${day}/..`,
      `${month}/..`,
      `${month}-${day}/`,
      `../${month}-${day}`,
      `${month}-${day}/${year + 1}`,
      `[${month}-01,${month}-${day}]`,
      `/${month}`,
    ];
    return kinds[kind] ?? month;
  });

const event = fc.record(
  {
    date,
    title: fc.oneof(text, fc.record({ en: text, uk: text })),
    summary: text,
    countries: few(
      CODES.flatMap((code) => [code, ...ROLES.slice(0, 3).map((role) => ({ code, role }))]),
    ),
    actors: few(['lavrov', 'Blinken', 'NATO staff']),
    category: fc.constantFrom('talks', 'war', 'undeclared'),
    series: fc.record({ id: fc.constantFrom('sanctions', 'meetings') }),
    tags: few(['gas', 'nuclear']),
    importance: fc.integer({ min: 1, max: 5 }),
    status: fc.constantFrom(...STATUSES),
  },
  { requiredKeys: ['date', 'title'] },
);

/** Up to 80 events that agree in little. */
export const randomDataset: fc.Arbitrary<Dataset> = fc.array(event, { maxLength: 80 }).map(
  (events) =>
    ({
      version: 1,
      categories: [
        { id: 'war', label: 'War' },
        { id: 'unused', label: 'Unused' },
      ],
      blocs: [
        {
          id: 'ours',
          label: 'Ours',
          members: [
            { country: 'RU', date: '2010-05-04/2013-05-10' },
            { country: 'RU', date: '2015/..' },
            { country: 'UA', date: '2012-03/2014' },
            { country: 'FR', date: '../2011-02-07' },
          ],
        },
      ],
      actors: [{ id: 'lavrov', name: { en: 'Lavrov', ru: 'Лавров' }, kind: 'person' }],
      events: events.map((each, i) => ({ ...each, id: `e${i}` })),
    }) as Dataset,
);

/** Choices of `countries`: codes, blocs, both in a role of their own, and what the data do not have. */
const TERMS = [
  ...CODES,
  'XK',
  'ours',
  'eu',
  'nobody',
  'RU:initiator',
  'US:target',
  'ours:target',
  'eu:initiator',
];

/** Any combination of filters, of ids that the data have and that they do not. */
export const randomView: fc.Arbitrary<View> = fc
  .record(
    {
      countries: fc.uniqueArray(fc.constantFrom(...TERMS), { maxLength: 3 }),
      match: fc.constantFrom('any' as const, 'all' as const, 'only' as const),
      roles: fc.uniqueArray(fc.constantFrom(...ROLES.slice(0, 3)), { maxLength: 2 }),
      categories: fc.uniqueArray(fc.constantFrom('war', 'talks', 'unused'), { maxLength: 2 }),
      actors: fc.uniqueArray(fc.constantFrom('lavrov', 'Blinken'), { maxLength: 2 }),
      series: fc.uniqueArray(fc.constantFrom('sanctions', 'meetings'), { maxLength: 1 }),
      tags: fc.uniqueArray(fc.constantFrom('gas', 'nuclear'), { maxLength: 2 }),
      status: fc.uniqueArray(fc.constantFrom(...STATUSES), { maxLength: 3 }),
      importance: fc.constantFrom(1 as const, 2 as const, 4 as const),
      q: fc.constantFrom('', 'trea', 'CAFE sign', 'reaty', 'йод', '会談', '19', 'лавр', '–'),
    },
    { requiredKeys: [] },
  )
  .map((choices) => ({ ...defaultView, ...choices }));

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CLOCKS,
  IMPORTANCES,
  LANES,
  MATCHES,
  ROLES,
  STATUSES,
  THEMES,
  VIEW_KINDS,
  type View,
  defaultView,
  mergeView,
  parseAttributes,
  parseView,
  printView,
} from './index.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(
    ',',
    '%',
    '%2C',
    '%252C',
    'a,b',
    '100%',
    '&x=1',
    '#',
    '+',
    ' ',
    ' a ',
    'é,%',
    '٪',
    '=',
  ),
);
const items = fc.uniqueArray(hostile, { maxLength: 4 });
const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const views: fc.Arbitrary<View> = fc.record({
  src: fc.array(hostile, { maxLength: 3 }),
  view: maybe(fc.constantFrom(...VIEW_KINDS)),
  from: maybe(fc.constantFrom('2014', '-0490', '1914~', '2014-02')),
  to: maybe(fc.constantFrom('2024-10', '2024-10-05', '2025?')),
  countries: some(['RU', 'US', 'EU', 'XK', 'CSXX', 'nato', 'warsaw-pact', 'RU:party', 'g7:host']),
  match: fc.constantFrom(...MATCHES),
  roles: some(ROLES),
  categories: items,
  actors: items,
  series: items,
  tags: items,
  status: some(STATUSES),
  importance: fc.constantFrom(...IMPORTANCES),
  q: fc.string({ unit: 'grapheme' }),
  lanes: fc.constantFrom(...LANES),
  event: maybe(hostile),
  narrative: maybe(hostile),
  step: fc.integer({ min: 1, max: 999_999 }),
  lang: maybe(fc.constantFrom('uk', 'pt-BR', 'zh-Hant')),
  theme: fc.constantFrom(...THEMES),
  clock: fc.constantFrom(...CLOCKS),
});
const rests = fc.array(
  fc.tuple(
    hostile.filter((name) => !Object.hasOwn(defaultView, name)),
    hostile,
  ),
);

describe('a view in a query', () => {
  test('reads back what was printed, and keeps unknown names in order', () => {
    fc.assert(
      fc.property(views, rests, (view, rest) => {
        const parsed = parseView(printView(view, rest));
        expect(parsed).toEqual({ view, problems: [], rest });
      }),
    );
  });

  test('prints the same text for what it read from its own text', () => {
    fc.assert(
      fc.property(views, (view) => {
        const text = printView(view);
        expect(printView(parseView(`?${text}`).view)).toBe(text);
      }),
    );
  });

  test('reads and prints the example of the contract to the letter', () => {
    const query =
      'countries=RU,US&match=all&from=2014&to=2024-10&event=2024-10-05-antonov-returns&lang=uk';
    const { view, problems, rest } = parseView(`?${query}`);
    expect({ problems, rest }).toEqual({ problems: [], rest: [] });
    expect(view).toEqual({
      ...defaultView,
      countries: ['RU', 'US'],
      match: 'all',
      from: '2014',
      to: '2024-10',
      event: '2024-10-05-antonov-returns',
      lang: 'uk',
    });
    expect(printView(view)).toBe(
      'from=2014&to=2024-10&countries=RU,US&match=all&event=2024-10-05-antonov-returns&lang=uk',
    );
  });

  test('keeps addresses readable and encodes a comma inside a value twice', () => {
    const view = { ...defaultView, src: ['https://a.example/b.csv'], tags: ['a,b', 'c'] };
    expect(printView(view)).toBe('src=https://a.example/b.csv&tags=a%252Cb,c');
  });

  test('never fails, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseView(text)));
  });

  test.each([
    ['view=globe', 'view', 'view-unknown'],
    ['view=grid', 'view', 'view-unknown'],
    ['from=5+October+2024', 'from', undefined],
    ['from=2015&to=2014', 'to', 'window-reversed'],
    ['countries=G7', 'countries', 'country-unknown'],
    ['countries=RU:guest', 'countries', 'role-unknown'],
    ['countries=nato:', 'countries', 'role-unknown'],
    ['countries=ru:host', 'countries', 'country-unknown'],
    ['countries=ru', 'countries', 'country-unknown'],
    ['importance=6', 'importance', 'importance-unknown'],
    ['match=some', 'match', 'match-unknown'],
    ['roles=guest', 'roles', 'role-unknown'],
    ['lang=!', 'lang', 'language-unknown'],
    ['q=a&q=b', 'q', 'value-repeated'],
  ])('%s is one warning about %s', (query, field, code) => {
    const { problems } = parseView(query);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      severity: 'warning',
      field,
      ...(code === undefined ? {} : { code }),
      fix: expect.stringMatching(/\S/),
    });
  });

  test('takes blocs, of the data too, and a role for one term alone', () => {
    const { view, problems } = parseView('countries=nato,our-friends,eu,RU:initiator,US:target');
    expect(problems).toEqual([]);
    expect(view.countries).toEqual(['nato', 'our-friends', 'eu', 'RU:initiator', 'US:target']);
    expect(printView(view)).toBe('countries=nato,our-friends,eu,RU:initiator,US:target');
  });

  test('takes the good values of a list with a bad one', () => {
    expect(parseView('countries=RU, Nato ,US').view.countries).toEqual(['RU', 'US']);
  });
});

test('attributes hold several sources between spaces; names of others stay out of the view', () => {
  const { view, rest } = parseAttributes({ src: ' a.csv  b.json ', class: 'wide', match: '' });
  expect(view).toEqual({ ...defaultView, src: ['a.csv', 'b.json'] });
  expect(rest).toEqual([['class', 'wide']]);
});

test('merging what is there already gives the very same view', () => {
  const view = mergeView(defaultView, { countries: ['RU'] });
  expect(view.countries).toEqual(['RU']);
  expect(mergeView(view, { countries: ['RU'], q: '', from: undefined })).toBe(view);
});

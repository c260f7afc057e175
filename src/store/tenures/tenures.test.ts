import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset, Tenure } from '../../model/index.ts';
import { MS_PER_DAY, lengthWords, readDate } from '../../time/index.ts';
import { wordsFor, loadMessages } from '../../words/index.ts';
import { createStore } from '../store.ts';
import type { Store } from '../types.ts';
import { besideOf, eventsDuring, heldOn } from './ask.ts';
import { tenuresOf } from './tenures.ts';
import { NO_ROW, type Post, type Tenures } from './types.ts';

await loadMessages('en');
const words = wordsFor('en');

function bundled(): Store {
  const file = new URL('../../../public/data/default-timeline.json', import.meta.url);
  return createStore(JSON.parse(readFileSync(file, 'utf8')) as Dataset);
}
const datasetOf = (
  people: Readonly<Record<string, readonly Tenure[]>>,
  events: Dataset['events'] = [],
): Dataset => ({
  version: 1,
  actors: Object.entries(people).map(([id, roles]) => ({ id, name: id, kind: 'person', roles })),
  events,
});
/** Holders of one post, A, B, C …, by date. */
const holders = (...dates: readonly string[]): Tenures =>
  tenuresOf(
    createStore(
      datasetOf(
        Object.fromEntries(
          dates.map((date, i) => [String.fromCharCode(65 + i), [{ title: 'Chair', date }]]),
        ),
      ),
    ),
  );
/** A post as a text: names, and vacancies with their length. */
function read(tenures: Tenures, post: Post): string[] {
  return [...post.order].flatMap((tenure) => {
    const { vacancyAfter } = besideOf(tenures, tenure);
    const name = String(tenures.actorOf(tenure).id);
    if (vacancyAfter === undefined) return [name];
    const { least, most, about, before } = vacancyAfter;
    return [name, before === undefined ? 'nobody' : lengthWords([least, most], about, words)];
  });
}
const readFirst = (...dates: readonly string[]): string[] => {
  const tenures = holders(...dates);
  const [post] = tenures.posts;
  return post === undefined ? [] : read(tenures, post);
};
const postNamed = ({ posts }: Tenures, title: string, of: string): Post => {
  const post = posts.find((each) => each.title === title && each.of === of);
  if (post === undefined) throw new Error(`no post ${title}`);
  return post;
};

test('the bundled post in Washington: Kislyak, Antonov, five months without, Darchiev', () => {
  const tenures = tenuresOf(bundled());
  expect(read(tenures, postNamed(tenures, 'Ambassador to the United States', 'RU'))).toEqual([
    'sergey-kislyak',
    'anatoly-antonov',
    '5 months',
    'alexander-darchiev',
  ]);
});

test('the bundled post in Moscow has gaps of days and months, and nobody named after Tracy', () => {
  const tenures = tenuresOf(bundled());
  expect(read(tenures, postNamed(tenures, 'Ambassador to Russia', 'US'))).toEqual([
    'john-beyrle',
    '4 days',
    'michael-mcfaul',
    '6 months',
    'john-tefft',
    '4 days',
    'jon-huntsman',
    '3 months',
    'john-sullivan',
    '5 months',
    'lynne-tracy',
    'nobody',
  ]);
});

test('a hand-over on the same or the next day is no vacancy', () => {
  expect(readFirst('2000/2010-05-04', '2010-05-04/..')).toEqual(['A', 'B']);
  expect(readFirst('2000/2010-05-04', '2010-05-05/2012-01-01', '2012-01-03/..')).toEqual([
    'A',
    'B',
    'C',
  ]);
});

test.each([
  ['2000/2010', '2010/..'],
  ['2000/2010-05', '2010-05-20/..'],
  ['2000/2010-05-04', '2010/..'],
  ['2000/', '2010-05-04/..'],
])('a gap that doubt can explain is none: %s, %s', (...dates) => {
  expect(readFirst(...dates)).toEqual(['A', 'B']);
});

test.each([
  [['2000/2010-05-04', '2010-05-16/..'], '12 days'],
  [['2000/2010-05-04~', '2010-09-02/..'], 'about 4 months'],
  [['2000/2010-05', '2010-10/..'], '4 to 6 months'],
  [['2000/2010-05-04', '2010-09-02/2011', '2010-09/..'], 'about 4 months'],
  [['2000/2009', '2012/..'], '2 to 4 years'],
])('%s is a vacancy of %s', (dates, length) => {
  expect(readFirst(...dates)[1]).toBe(length);
});

test('nobody is known to follow only in a post that the data follow, and only if the end is known', () => {
  expect(readFirst('2000/2010-05-04')).toEqual(['A']);
  expect(readFirst('1990/2000', '2000/2010-05-04')).toEqual(['A', 'B', 'nobody']);
  expect(readFirst('1990/2000', '2000/2010-05-04', '1995/')).toEqual(['A', 'C', 'B']);
  expect(readFirst('1990/2000', '2000/..')).toEqual(['A', 'B']);
});

test('two at once stand in two rows, a third one in none', () => {
  const post = holders('2000/2010', '2002/2008', '2003/2004', '2008/2009').posts[0];
  expect([...(post?.row ?? [])]).toEqual([0, 1, NO_ROW, 1]);
});

test('posts are the same if title, of and to are, and a language map in any order', () => {
  const date = '2000/2001';
  const { posts } = tenuresOf(
    createStore(
      datasetOf({
        a: [{ title: { en: 'Chair', fr: 'Siège' }, date }],
        b: [{ title: { fr: 'Siège', en: 'Chair' }, date }],
        c: [{ title: { en: 'Chair' }, date }],
        d: [{ title: { en: 'Chair', fr: 'Siège' }, date, of: 'FR' }],
        e: [{ title: { en: 'Chair', fr: 'Siège' }, date, to: 'FR' }],
      }),
    ),
  );
  expect(posts.map(({ order }) => order.length)).toEqual([2, 1, 1, 1]);
});

test('a range of the same actor and dates is the tenure, one of the dates between is the vacancy', () => {
  const store = bundled();
  const { eventOf, byEvent, actorOf, posts } = tenuresOf(store);
  const idOf = (row: number | undefined): string => store.dataset.events[row ?? -1]?.id ?? '';
  expect([...byEvent.keys()].map(idOf)).toEqual([
    '2011-02-02-antonov-deputy-defence-minister',
    '2017-08-21-antonov-ambassador',
    '2024-10-10-post-vacant',
  ]);
  const [first, , last] = [...byEvent.values()];
  expect(typeof first === 'number' && actorOf(first).id).toBe('anatoly-antonov');
  expect(posts.some(({ vacancies }) => vacancies.some((each) => each === last))).toBe(true);
  expect([...eventOf]).toEqual([...byEvent].map(([row, found]) => [found, row]));
});

test('a range of other people or places is neither', () => {
  const roles = { a: [{ title: 'T', of: 'RU', date: '2000-01-01/2001-01-01' }] };
  const event = { id: 'e', title: 'E', date: '2000-01-01/2001-01-01' };
  const byEvent = (more: object): number =>
    tenuresOf(createStore(datasetOf(roles, [{ ...event, ...more }]))).byEvent.size;
  expect(byEvent({ actors: ['b'] })).toBe(0);
  expect(byEvent({ actors: ['b', 'a'] })).toBe(1);
  expect(byEvent({ actors: ['a'], date: '2000-01-01/2001-01-02' })).toBe(0);
});

test('the events of a person during a tenure, and the tenures on a day', () => {
  const store = bundled();
  const tenures = tenuresOf(store);
  const day = Date.UTC(2024, 9, 5);
  const [tenure = -1, ...others] = heldOn(tenures, 'anatoly-antonov', [day, day]);
  expect(others).toEqual([]);
  const ids = eventsDuring(store, tenures, tenure).map((row) => store.dataset.events[row]?.id);
  expect(ids).toContain('2024-10-05-antonov-returns');
  expect(ids).toContain('2017-08-21-antonov-appointed');
  expect(ids).not.toContain('2017-08-21-antonov-ambassador');
  expect(ids).not.toContain('2016-12-18-antonov-deputy-foreign-minister');
});

// ---- properties

const day = fc
  .tuple(
    fc.integer({ min: 1990, max: 2004 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const end = fc
  .tuple(
    day,
    fc.constantFrom('day', 'day', 'month', 'year', 'about', 'uncertain', 'open', 'unknown'),
  )
  .map(([text, kind]) => {
    const texts = { day: text, month: text.slice(0, 7), year: text.slice(0, 4), about: `${text}~` };
    const others = { uncertain: `${text.slice(0, 7)}?`, open: '..', unknown: '' };
    return { ...texts, ...others }[kind];
  });
const date = fc
  .oneof(
    fc.tuple(end, end).map((ends) => ends.join('/')),
    day,
    fc.tuple(day, day).map(([a, b]) => `[${a},${b}]`),
  )
  .filter((text) => readDate(text).ok);
const posts = fc.array(date, { minLength: 1, maxLength: 7 });

test('tenures and vacancies tile the span of a post: nothing lies bare but the day of a hand-over', () => {
  fc.assert(
    fc.property(posts, (dates) => {
      const post = holders(...dates).posts[0];
      if (post === undefined || post.row.includes(NO_ROW)) return;
      const spans = [
        ...[...post.order].map((_, i) => [post.from[i] ?? 0, post.until[i] ?? 0] as const),
        ...post.vacancies.map(({ from, until }) => [from, until] as const),
      ].sort(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1));
      let reached = spans[0]?.[0] ?? 0;
      for (const [from, until] of spans) {
        expect(from <= until).toBe(true);
        expect(from <= reached + MS_PER_DAY + 1).toBe(true);
        reached = Math.max(reached, until);
      }
    }),
  );
});

test('bars of one row never cover each other, and never leave what the date allows', () => {
  fc.assert(
    fc.property(posts, (dates) => {
      const tenures = holders(...dates);
      const post = tenures.posts[0];
      if (post === undefined) return;
      for (const row of [0, 1]) {
        let reached = -Infinity;
        post.order.forEach((tenure, i) => {
          const [from, until] = [post.from[i] ?? 0, post.until[i] ?? 0];
          expect(from >= (tenures.earliest[tenure] ?? 0)).toBe(true);
          expect(until <= (tenures.latest[tenure] ?? 0) + 1).toBe(true);
          if (post.row[i] !== row) return;
          expect(from >= reached).toBe(true);
          reached = until;
        });
      }
    }),
  );
});

test('no day that a date allows lies in a vacancy, and its length is within what the dates allow', () => {
  fc.assert(
    fc.property(posts, (dates) => {
      const tenures = holders(...dates);
      for (const { vacancies, order } of tenures.posts) {
        for (const { from, until, least, most, before } of vacancies) {
          expect(until - from > MS_PER_DAY).toBe(true);
          for (const tenure of order) {
            const isBeside =
              (tenures.latest[tenure] ?? 0) < from || (tenures.earliest[tenure] ?? 0) >= until;
            expect(isBeside).toBe(true);
          }
          expect(least <= most).toBe(true);
          if (before !== undefined) expect(least * MS_PER_DAY >= until - from).toBe(true);
        }
      }
    }),
  );
});

test('ten thousand tenures, of one post or of many, are all read', () => {
  const day = (i: number): string =>
    `${1000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
  const size = 10_000;
  const dates = [
    (i: number) => `${day(i)}-01/${day(i)}-20`,
    () => '2000-01-01/2010-01-01',
    (i: number) => `${day(i)}-01/..`,
  ];
  for (const date of dates)
    for (const title of ['Chair', undefined]) {
      const roles = Array.from({ length: size }, (_, i) => ({
        title: title ?? `T${i}`,
        date: date(i),
      }));
      const tenures = tenuresOf(createStore(datasetOf({ a: roles })));
      expect(tenures.ofActor('a')).toBeDefined();
      expect(tenures.size).toBe(size);
    }
});

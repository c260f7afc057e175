import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Words, loadMessages, wordsFor } from '../words/index.ts';
import {
  type DateWordsOptions,
  MS_PER_DAY,
  dateWords,
  daysWords,
  doubtSentence,
  durationWords,
  instantOf,
  makeWindow,
  parseDate,
  weekdayWords,
  windowWords,
  yearsWords,
} from './index.ts';
import { edtfText } from './testing/arbitrary.ts';

await Promise.all(['en', 'uk', 'ar', 'ja', 'th'].map(loadMessages));
const en = wordsFor('en');
const say = (text: string, options: DateWordsOptions = {}, words: Words = en): string => {
  const result = parseDate(text);
  return result.ok ? dateWords(result.date, words, options) : result.problem.message;
};

test.each([
  ['2024-10-05', '5 October 2024'],
  ['2022-08', 'August 2022, day not known'],
  ['1914', '1914, month not known'],
  ['2014-05~', 'about May 2014'],
  ['1914?', '1914, uncertain'],
  ['1914%', 'about 1914, uncertain'],
  ['2014-02-27/2014-03-18', 'from 27 February to 18 March 2014'],
  ['2024-07-09/2024-07-11', 'from 9 to 11 July 2024'],
  ['2013-12-30/2014-01-02', 'from 30 December 2013 to 2 January 2014'],
  ['2022-02-24/..', 'since 24 February 2022'],
  ['../1984', 'until 1984'],
  ['2021-04/2025-04~', 'from April 2021 to about April 2025'],
  ['2016/', 'from 2016, end not known'],
  ['/2016', 'to 2016, start not known'],
  ['2014/2016?', 'from 2014 to 2016 (end uncertain)'],
  ['[2024-10-05,2024-10-06]', '5 or 6 October 2024'],
  ['[2017-09-01,2017-08-31]', '31 August or 1 September 2017'],
  ['[2014-02-27..2014-03-18]', 'between 27 February and 18 March 2014'],
  ['[..1984]', '1984 or earlier'],
  ['[1914~,1915]', 'about 1914 or 1915'],
  ['{1960..1963}', 'from 1960 to 1963'],
  ['199X', '1990s'],
  ['18XX', '19th century'],
  ['1XXX-XX', '2nd millennium'],
  ['-0489-03-05', '5 March 490 BCE'],
  ['-0499/-0490', 'from 500 to 491 BCE'],
  ['0050-03-05', '5 March 50'],
  ['Y-17E7~', 'about 170,000,001 BCE'],
  ['Y1000000-05', 'May 1,000,000, day not known'],
  ['Y1000000-05-03T10:00Z', '3 May 1,000,000, 10:00 UTC'],
  ['2001-21', 'spring 2001'],
  ['2001-36', '4th quarter of 2001'],
  ['2001-25', 'northern spring 2001'],
  ['2001-30', 'southern summer 2001'],
  ['156X-21', 'spring 1560s'],
  ['156X-12-25', '25 December, year not known (1560s)'],
  ['1XXX-12', 'December, year not known (2nd millennium)'],
  ['1560-XX-25', 'day 25 of a month not known, 1560'],
  ['1984-1X', 'between October and December 1984'],
  ['2004-06-1X', 'between 10 and 19 June 2004'],
  ['-1XXX', 'between 2000 and 1001 BCE'],
  ['2004-06~-11', '11 June 2004 (year and month approximate)'],
  ['?2004-06', 'June 2004 (year uncertain)'],
  ['?2004-06-04~', 'about 4 June 2004 (year uncertain)'],
  ['2004?-06-~11', '11 June 2004 (day approximate, year uncertain)'],
  ['2011-~21', 'spring 2011 (time of year approximate)'],
  ['%2001', 'about 2001, uncertain'],
  [
    '2004-06-~01/2004-06-~20',
    'from 1 June 2004 (day approximate) to 20 June 2004 (day approximate)',
  ],
  ['1950S2', '20th century, estimated to be 1950'],
  ['Y171010000S3', 'between 171,000,000 and 171,999,999, estimated to be 171,010,000'],
  ['Y-17E7-06', 'June 170,000,001 BCE, day not known'],
  ['../..', 'open start and open end'],
  ['/..', 'start not known and open end'],
  ['[1760..,1800]', '1760 or later or 1800'],
  ['{1960,..1954}', '1954 and earlier and 1960'],
  ['XXXX-12-25', '25 December, year not known'],
  ['2024-10-05T15:00:00-04:00', '5 October 2024, 15:00 UTC−4'],
  ['2024-10-05T15:00', '5 October 2024, 15:00 local time'],
  ['2024-10-05T15:00Z/2024-10-05T16:30Z', '5 October 2024, 15:00 to 16:30 UTC'],
])('%s: %s', (text, words) => {
  expect(say(text)).toBe(words);
});

test('labels are shorter', () => {
  const short = { style: 'short' } as const;
  expect(say('2022-08', short)).toBe('August 2022');
  expect(say('2014/2025', short)).toBe('2014–2025');
  expect(say('2024-07-09/2024-07-11', short)).toBe('9–11 July 2024');
  expect(say('2014-02-27/2014-03-18', short)).toBe('27 February – 18 March 2014');
});

test('a clock time follows the clock chosen and names its zone; a day never moves', () => {
  const text = '2024-10-05T22:30:00-04:00';
  expect(say(text, { clock: 'utc' })).toBe('6 October 2024, 02:30 UTC');
  expect(say(text, { clock: 'reader', readerZone: 'Europe/Kyiv' })).toBe(
    '6 October 2024, 05:30 Kyiv time',
  );
  for (const readerZone of ['Pacific/Kiritimati', 'America/New_York'])
    expect(say('2024-10-05', { clock: 'reader', readerZone })).toBe('5 October 2024');
  expect(say('2024-10-05T15:00', { clock: 'utc' })).toBe('5 October 2024, 15:00 local time');
});

describe('doubt in a sentence', () => {
  test.each([
    ['2024-10-05', undefined],
    ['2024-07-09/2024-07-11', undefined],
    ['[2024-10-05,2024-10-06]', 'Saturday or Sunday. Sources differ by one day.'],
    ['[2016-12-18,2016-12-28]', 'Sources differ by 10 days.'],
    ['2022-08', 'Only the month is known.'],
    ['1914', 'Only the year is known.'],
    ['199X', 'Only the decade is known.'],
    ['1968-05~', 'The source says “about”.'],
    ['1914?', 'The source itself is in doubt.'],
    ['2004-~06-11', 'The source says “about” of the month only.'],
    ['?2004-06-04~', 'The source says “about”. The source is in doubt about the year only.'],
    ['1950S2', 'The source gives an estimate.'],
    ['2011-02-02/2016-12', 'The day it ended is not known.'],
    ['2016-05-01/', 'It ended, but it is not known when.'],
    [
      'Y1E6',
      'Only the year is known. So far away that the picture shows it at its limit, the year 274,493.',
    ],
  ])('%s: %s', (text, sentence) => {
    const result = parseDate(text);
    expect(result.ok && doubtSentence(result.date, en)).toBe(sentence);
  });
});

test('the weekday of a known day, by its own clock', () => {
  const weekday = (text: string): string | undefined => {
    const result = parseDate(text);
    return result.ok ? weekdayWords(result.date, en) : undefined;
  };
  expect(weekday('2024-10-05')).toBe('Saturday');
  expect(weekday('2024-10-05T22:30:00-04:00')).toBe('Saturday');
  expect(weekday('2024-10')).toBeUndefined();
});

test('windows, years and durations', () => {
  const window = (
    from: readonly [number, number, number],
    to: readonly [number, number, number],
  ): string => windowWords(makeWindow(instantOf(...from), instantOf(...to)), en);
  expect(window([2021, 9, 3], [2026, 1, 1])).toBe('September 2021 – December 2025');
  expect(window([2024, 7, 9], [2024, 7, 12])).toBe('9–11 July 2024');
  expect(window([1914, 1, 1], [2026, 1, 1])).toBe('1914–2025');
  expect(yearsWords(instantOf(2014, 3, 1), instantOf(2025, 3, 1), en)).toBe('2014–2025');
  expect(yearsWords(instantOf(2014, 3, 1), instantOf(2014, 5, 1), en)).toBe('2014');
  const days = (count: number): string => durationWords(count * MS_PER_DAY, en);
  expect([1, 21, 38, 56, 152, 800, 5000].map(days)).toEqual([
    '1 day',
    '3 weeks',
    '38 days',
    '8 weeks',
    '5 months',
    '2 years',
    '14 years',
  ]);
  expect(durationWords(5 * 3_600_000, en)).toBe('5 hours');
  expect(daysWords(125 * MS_PER_DAY, en)).toBe('125 days');
});

test('names and their order follow the language', () => {
  expect(say('2024-10-05', {}, wordsFor('en-US'))).toBe('5 October 2024');
  expect(say('2024-10-05', {}, wordsFor('uk'))).toBe('5 жовтня 2024 р.');
  expect(say('[2024-10-05,2024-10-06]', {}, wordsFor('ar'))).toContain('أكتوبر');
  expect(say('2024-10-05', {}, wordsFor('fa'))).toContain('۲۰۲۴');
  expect(say('2024-10-05', {}, wordsFor('th'))).toContain('2024');
});

test('whatever the date, the words hold no hole, no ISO text and no year 0', () => {
  const all = [en, wordsFor('uk'), wordsFor('ar'), wordsFor('ja')];
  fc.assert(
    fc.property(edtfText, fc.constantFrom(...all), (text, words) => {
      const result = parseDate(text);
      if (!result.ok) return;
      for (const style of ['long', 'short'] as const) {
        const said = dateWords(result.date, words, { style });
        expect(said).not.toMatch(/[{}]|NaN|Infinity|undefined|\d-\d\d|^$/);
        if (words === en) expect(said).not.toMatch(/\b0( BCE|$)/);
      }
      expect(doubtSentence(result.date, words) ?? '').not.toMatch(/[{}]/);
    }),
    { numRuns: 1000 },
  );
});

import { expect, test } from 'vitest';
import { parseDate } from '../../time/index.ts';
import { wordsFor } from '../../words/index.ts';
import { railDate } from './rail-date.ts';

const say = (text: string, lang = 'en'): string | undefined => {
  const parsed = parseDate(text);
  return parsed.ok ? railDate(parsed.date, wordsFor(lang)) : 'no date';
};

test('a day stands without its year', () => {
  expect(say('2024-10-05')).toBe('5 Oct');
  expect(say('2024-10-05', 'de')).toBe('5. Okt.');
});

test('two days of one month share it', () => {
  expect(say('[2024-10-05,2024-10-06]')).toBe('5 or 6 Oct');
});

test('what is less than a day, or more than a month, needs its full words', () => {
  for (const text of ['2024-10', '2024-10-05~', '2022-02-24/..', '[2017-08-31,2017-09-01]'])
    expect(say(text)).toBeUndefined();
});

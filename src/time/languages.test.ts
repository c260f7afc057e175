import { expect, test } from 'vitest';
import { knowEveryLanguage, wordsFor } from '../words/index.ts';
import { dateWords, parseDate } from './index.ts';

knowEveryLanguage();

/** Checked by hand: what a reader of the language would write. */
const EXAMPLES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ar: [
    ['2024-10-05', '5 أكتوبر 2024'],
    ['2022-08', 'أغسطس 2022، اليوم غير معروف'],
    ['1914%', 'نحو 1914، غير مؤكد'],
    ['2014-02-27/2014-03-18', 'من 27 فبراير إلى 18 مارس 2014'],
    ['[2024-10-05,2024-10-06]', '5 أو 6 أكتوبر 2024'],
    ['-0489-03-05', '5 مارس 490 ق.م'],
  ],
};

test.each(
  Object.entries(EXAMPLES).flatMap(([lang, all]) => all.map(([date, said]) => [lang, date, said])),
)('%s, %s: %s', (lang, date, said) => {
  const result = parseDate(date ?? '');
  expect(result.ok && dateWords(result.date, wordsFor(lang ?? ''))).toBe(said);
});

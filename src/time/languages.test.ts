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
  de: [
    ['2024-10-05', '5. Oktober 2024'],
    ['1914%', 'etwa 1914, unsicher'],
    ['2014-02-27/2014-03-18', 'vom 27. Februar bis 18. März 2014'],
    ['2022-02-24/..', 'seit dem 24. Februar 2022'],
    ['-0489-03-05', '5. März 490 v. Chr.'],
  ],
  es: [
    ['[2024-10-05,2024-10-06]', '5 o 6 de octubre de 2024'],
    ['1968-05~', 'hacia mayo de 1968'],
    ['2014-02-27/2014-03-18', 'del 27 de febrero al 18 de marzo de 2014'],
    ['-0489-03-05', '5 de marzo de 490 a. C.'],
  ],
  fr: [
    ['2022-08', 'août 2022, jour inconnu'],
    ['2014-02-27/2014-03-18', 'du 27 février au 18 mars 2014'],
    ['../2014-03', 'jusqu’en mars 2014'],
    ['19XX', 'XXe siècle'],
    ['-0489-03-05', '5 mars 490 av. J.-C.'],
  ],
  pl: [
    ['2024-10-05', '5 października 2024'],
    ['1968-05~', 'około maja 1968'],
    ['2014-02/2015-03', 'od lutego 2014 do marca 2015'],
    ['19XX', 'XX wiek'],
    ['-0489-03-05', '5 marca 490 p.n.e.'],
  ],
  ru: [
    ['[2024-10-05,2024-10-06]', '5 или 6 октября 2024 г.'],
    ['2014-02/2015-03', 'с февраля 2014 г. по март 2015 г.'],
    ['1914%', 'около 1914 года, неточно'],
    ['196X', '1960-е годы'],
    ['-0489-03-05', '5 марта 490 г. до н. э.'],
  ],
  tr: [
    ['2024-10-05', '5 Ekim 2024'],
    ['2014-02-27/2014-03-18', '27 Şubat – 18 Mart 2014'],
    ['2017/..', '2017 yılından beri'],
    ['-0489-03-05', 'MÖ 5 Mart 490'],
  ],
  uk: [
    ['[2024-10-05,2024-10-06]', '5 або 6 жовтня 2024 р.'],
    ['2014-02-27/2014-03-18', 'з 27 лютого до 18 березня 2014 р.'],
    ['1968-05~', 'близько травня 1968 р.'],
    ['2017/..', 'з 2017 року'],
    ['-0489-03-05', '5 березня 490 р. до н. е.'],
  ],
  zh: [
    ['2024-10-05', '2024年10月5日'],
    ['2014-02-27/2014-03-18', '2014年2月27日至3月18日'],
    ['1914%', '约1914年，不确定'],
    ['-0489-03-05', '公元前490年3月5日'],
  ],
};

test.each(
  Object.entries(EXAMPLES).flatMap(([lang, all]) => all.map(([date, said]) => [lang, date, said])),
)('%s, %s: %s', (lang, date, said) => {
  const result = parseDate(date ?? '');
  const words = result.ok ? dateWords(result.date, wordsFor(lang ?? '')) : '';
  // Intl keeps some words together by spaces that do not break.
  expect(words.replace(/[\u00a0\u202f]/g, ' ')).toBe(said);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FORMER_CODES,
  ISO_CODES,
  countryName,
  countryShort,
  hostOf,
  isCountryCode,
  makeId,
  resolveCountry,
  resolveStateNumber,
  safeUrl,
  textIn,
  uniqueIds,
} from './index.ts';

describe('country names', () => {
  test('former countries have names of their own, not those of a successor', () => {
    for (const lang of 'en uk ru de fr es pl tr ar zh ja'.split(' ')) {
      const today = new Set(ISO_CODES.map((code) => countryName(code, lang)));
      const former = FORMER_CODES.map((code) => countryName(code, lang));
      expect(new Set(former).size).toBe(FORMER_CODES.length);
      expect(
        former.filter((name) => today.has(name) || (/^[A-Z]+$/.test(name) && lang !== 'de')),
      ).toEqual([]);
    }
  });
  test.each([
    ['RU', 'uk', 'Росія'],
    ['SU', 'uk-UA', 'Радянський Союз'],
    ['EU', 'en', 'European Union'],
    ['XK', 'en', 'Kosovo'],
    ['ZZZ', 'en', 'ZZZ'],
    ['RU', 'not a tag!', 'Russia'],
  ])('%s in %s is %s', (code, lang, name) => expect(countryName(code, lang)).toBe(name));
  test('the short form of the EU is English only', () => {
    expect([countryShort('EU', 'en-GB'), countryShort('GB', 'en')]).toEqual([
      'EU',
      'United Kingdom',
    ]);
    expect(countryShort('EU', 'de')).toBe('Europäische Union');
  });
});

describe('resolveCountry', () => {
  test.each([
    ['ru', 'RU'],
    ['RUS', 'RU'],
    ['Russia', 'RU'],
    ['Россия', 'RU'],
    ['the Netherlands', 'NL'],
    ['Côte d’Ivoire', 'CI'],
    ['Cote d Ivoire', 'CI'],
    ['Ukraine', 'UA'],
    ['Україна', 'UA'],
    ['Deutschland', 'DE'],
    ['USSR', 'SU'],
    ['U.S.A.', 'US'],
    ['Turkey', 'TR'],
    ['UK', 'GB'],
    ['Czechoslovakia', 'CS'],
  ])('%s is %s', (name, code) => expect(resolveCountry(name)).toEqual({ ok: true, code }));
  test('CS depends on the day', () => {
    expect(resolveCountry('CS', { on: Date.UTC(1980, 0) })).toEqual({ ok: true, code: 'CS' });
    expect(resolveCountry('CS', { on: Date.UTC(2005, 0) })).toMatchObject({ code: 'CSXX' });
    expect(resolveCountry('Czechoslovakia', { on: Date.UTC(2005, 0) })).toMatchObject({
      code: 'CS',
    });
  });
  test('every ISO code finds itself by its English name', () => {
    const wrong = ISO_CODES.filter((code) => {
      const found = resolveCountry(countryName(code, 'en'));
      return !found.ok || found.code !== code;
    });
    expect(wrong).toEqual([]);
  });
  test('a slip brings a suggestion, noise does not', () => {
    expect(resolveCountry('RSU')).toEqual({ ok: false, suggestion: 'RUS' });
    expect(resolveCountry('Ukrane')).toEqual({ ok: false, suggestion: 'UA' });
    expect(resolveCountry('QQ')).toEqual({ ok: false });
    expect(resolveCountry('the weather yesterday')).toEqual({ ok: false });
    expect(isCountryCode('QQ')).toBe(false);
  });
});

describe('textIn', () => {
  const text = { en: 'war', 'pt-BR': 'guerra', uk: 'війна', fr: '' };
  test.each([
    [['uk-UA', 'en'], 'uk'],
    [['pt'], 'pt-BR'],
    [['fr', 'uk'], 'uk'],
    [['ja'], 'en'],
    [['constructor'], 'en'],
  ])('%j reads %s', (langs, lang) => expect(textIn(text, langs).lang).toBe(lang));
  test('one text has no language of its own; the first entry stands in where there is no English', () => {
    expect(textIn('x', 'uk')).toEqual({ text: 'x', lang: undefined });
    expect(textIn({ ar: 'حرب' }, ['uk'])).toEqual({ text: 'حرب', lang: 'ar' });
    expect(textIn({ en: '', uk: 'війна' }, ['de'])).toEqual({ text: 'війна', lang: 'uk' });
    expect(textIn({}, ['uk'])).toEqual({ text: '', lang: undefined });
  });
});

describe('addresses', () => {
  test.each([
    ['javascript:alert(1)', undefined],
    [' java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['/relative', undefined],
    ['HTTPS://UN.org/a b', 'https://un.org/a%20b'],
    ['https://kremlin.ru@evil.example/', 'https://evil.example/'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('%j becomes %j', (url, safe) => expect(safeUrl(url)).toBe(safe));
  test('the host is the one a reader knows', () => {
    expect(hostOf('https://www.un.org/x')).toBe('un.org');
    expect(hostOf('mailto:a@b.example')).toBeUndefined();
  });
});

describe('ids', () => {
  test('are made of date and title', () => {
    expect(makeId('2024-10-05', 'Antonov  returns!')).toBe('2024-10-05-antonov-returns');
    expect(makeId('2014', 'Росія анексує')).toBe('2014-росія-анексує');
  });
  test('fit, whatever the title, and come out unique', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 400 })), (titles) => {
        const ids = uniqueIds([...titles, ...titles].map((title) => makeId('2014', title)));
        expect(new Set(ids).size).toBe(2 * titles.length);
        expect(ids.every((id) => id.length > 0 && id.length <= 256)).toBe(true);
      }),
    );
  });
  test('a suffix does not take an id that is there', () =>
    expect(uniqueIds(['a', 'a', 'a-2', 'a'])).toEqual(['a', 'a-3', 'a-2', 'a-4']));
});

test.each([
  ['Trinidad and Tobago', 'TT'],
  ['Trinidad & Tobago', 'TT'],
  ['Bosnia and Herzegovina', 'BA'],
  ['St. Lucia', 'LC'],
  ['Saint Kitts and Nevis', 'KN'],
  ['Sao Tome and Principe', 'ST'],
  ['Myanmar', 'MM'],
])('%s is %s however "and" and "saint" are written', (name, code) =>
  expect(resolveCountry(name)).toEqual({ ok: true, code }),
);

test.each([
  [365, 'cow', 1916, 'RU'],
  [365, 'cow', 1975, 'SU'],
  [365, 'gw', 1992, 'RU'],
  [345, 'gw', 1999, 'YU'],
  [345, 'cow', 2005, 'CSXX'],
  [260, 'cow', 1960, 'DE'],
  [265, 'cow', 1960, 'DD'],
  [970, 'cow', 2010, 'NR'],
  [970, 'gw', 2010, 'KI'],
] as const)('state %i of %s was %4$s in %i', (number, system, year, code) =>
  expect(resolveStateNumber(number, system, Date.UTC(year, 6, 1))).toEqual({ ok: true, code }),
);

test('a state without a code of ours is not guessed', () =>
  expect(resolveStateNumber(245, 'cow', Date.UTC(1860, 0, 1))).toEqual({ ok: false }));

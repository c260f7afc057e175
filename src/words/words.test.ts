import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { early } from './en/early.ts';
import { late } from './en/late.ts';
import { LANGUAGES, messageCode } from './languages.ts';
import { type Message, createWords } from './words.ts';
import { loadMessages, wordsFor } from './index.ts';

type Table = Readonly<Record<string, Message>>;
const english: Table = { ...early, ...late };
const here = dirname(fileURLToPath(import.meta.url));
const src = dirname(here);

const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const translated = folders.filter((code) => code !== 'en');

const tables = new Map<string, { readonly early: Table; readonly all: Table }>();
for (const code of translated) {
  const language = await LANGUAGES[code]?.();
  if (language === undefined) continue;
  const { late } = await language.late();
  tables.set(code, { early: language.early, all: { ...language.early, ...late } });
}

const formsOf = (message: Message | undefined): readonly string[] =>
  message === undefined ? [] : typeof message === 'string' ? [message] : Object.values(message);
/** Names of parameters, without the form asked for. */
const paramsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\{(\w+)(?::\w+)?\}/g)].map((match) => match[1] ?? ''));
const isPlural = (message: Message | undefined): boolean =>
  typeof message === 'object' && 'one' in message && message !== english['dateOrdinal'];

/** Where a language may say the same as English: signs, abbreviations, and words that it shares. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: [
    'axisQuarter',
    'axisHourName',
    'dateZoneUtc',
    'dateZoneOffset',
    'titlesNeutral',
    'blocNato',
    'blocEu',
    'blocBrics',
    'blocG7',
    'blocG8',
    'blocG20',
    'blocAsean',
    'blocOecd',
    'blocOpec',
    'showFilters',
    'openFormat',
    'fieldStatus',
    'statuses',
    'asInitiator',
    'tableStatus',
    'downloadFormat',
    'formatPng',
    'formatGeoJson',
    'formatCsl',
    'formatBibTex',
    'formatRis',
    'shareMarkdown',
    'downloadSizePicture',
    'kibibytes',
    'filterIs',
    'citeIn',
    'shareLink',
    'shareElement',
    'previewPixels',
    'siteFeed',
  ],
  fr: [
    'axisHourName',
    'dateZoneUtc',
    'dateZoneOffset',
    'blocs',
    'blocChoice',
    'blocSource',
    'blocBrics',
    'blocG7',
    'blocG8',
    'blocG20',
    'blocAsean',
    'cardSources',
    'guideImportance',
    'sourcesHead',
    'sourceNote',
    'durationMinutes',
    'openFormat',
    'openDates',
    'openEventDate',
    'fieldLat',
    'fieldLon',
    'organisations',
    'importance',
    'regionEurope',
    'tableDate',
    'tableImportance',
    'tableSources',
    'tableImportanceIs',
    'vacant',
    'vacantFor',
    'vacantTitle',
    'tenureVacant',
    'tenureVacantDays',
    'downloadFormat',
    'formatPng',
    'formatGeoJson',
    'formatCsl',
    'formatBibTex',
    'formatRis',
    'shareMarkdown',
    'downloadSizePicture',
    'previewPixels',
  ],
  pl: [
    'axisHourName',
    'dateZoneUtc',
    'dateZoneOffset',
    'blocNato',
    'blocBrics',
    'blocG7',
    'blocG8',
    'blocG20',
    'blocAsean',
    'blocOecd',
    'blocOpec',
    'roleMediator',
    'openFormat',
    'fieldStatus',
    'statuses',
    'asMediator',
    'tableStatus',
    'downloadFormat',
    'formatPng',
    'formatGeoJson',
    'formatCsl',
    'formatBibTex',
    'formatRis',
    'shareMarkdown',
    'downloadSizePicture',
    'kibibytes',
    'shareLink',
    'previewPixels',
  ],
  es: [
    'axisHourName',
    'dateZoneUtc',
    'dateZoneOffset',
    'blocBrics',
    'blocG7',
    'blocG8',
    'blocG20',
    'blocAsean',
    'moreSeries',
    'formatPng',
    'formatGeoJson',
    'formatCsl',
    'formatBibTex',
    'formatRis',
    'shareMarkdown',
    'downloadSizePicture',
    'kibibytes',
    'previewPixels',
  ],
  ru: [
    'axisHourName',
    'dateZoneUtc',
    'dateZoneOffset',
    'blocG7',
    'blocG8',
    'blocG20',
    'formatPng',
    'formatGeoJson',
    'formatCsl',
    'formatBibTex',
    'formatRis',
    'shareMarkdown',
  ],
  tr: [
    'axisHourName',
    'dateZoneUtc',
    'dateZoneOffset',
    'blocNato',
    'blocBrics',
    'blocG7',
    'blocG8',
    'blocG20',
    'blocAsean',
    'blocOecd',
    'blocOpec',
    'formatPng',
    'formatGeoJson',
    'formatCsl',
    'formatBibTex',
    'formatRis',
    'shareMarkdown',
    'kibibytes',
  ],
  uk: [
    'axisHourName',
    'dateZoneUtc',
    'dateZoneOffset',
    'blocG7',
    'blocG8',
    'blocG20',
    'formatPng',
    'formatGeoJson',
    'formatCsl',
    'formatBibTex',
    'formatRis',
    'shareMarkdown',
  ],
  zh: [
    'dateZoneUtc',
    'dateZoneOffset',
    'formatPng',
    'formatGeoJson',
    'formatCsl',
    'formatBibTex',
    'formatRis',
    'shareMarkdown',
    'kibibytes',
  ],
};
/** The same in every language: they hold parameters and signs only, or names that are not translated. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\{[\w:]+\}/g, ''));

test('the interface speaks ten languages', () => {
  expect(['en', ...translated].sort()).toEqual([
    'ar',
    'de',
    'en',
    'es',
    'fr',
    'pl',
    'ru',
    'tr',
    'uk',
    'zh',
  ]);
});

test('every folder of messages is registered, and every language has a folder', () => {
  expect(Object.keys(LANGUAGES).sort()).toEqual([...translated].sort());
});

test('every message is used somewhere', () => {
  const sources = (function* walk(folder: string): Generator<string> {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (path === here) continue;
      if (statSync(path).isDirectory()) yield* walk(path);
      else if (/\.(?:ts|svelte)$/.test(name) && !name.endsWith('.test.ts'))
        yield readFileSync(path, 'utf8');
    }
  })(src);
  const used = new Set([...sources].flatMap((code) => code.match(/(?<=['"`])\w+(?=['"`])/g) ?? []));
  expect(Object.keys(english).filter((key) => !used.has(key))).toEqual([]);
});

describe.each([...tables.keys()])('%s', (code) => {
  const { early: first, all } = tables.get(code) ?? { early: {}, all: {} };
  const keys = Object.keys(english);

  test('has every message of English and no other', () => {
    expect(Object.keys(first).sort()).toEqual(Object.keys(early).sort());
    expect(Object.keys(all).sort()).toEqual([...keys].sort());
  });
  test('has every plural form that the language tells apart', () => {
    const rules = new Intl.PluralRules(code);
    const needed = rules.resolvedOptions().pluralCategories;
    const missing = keys.filter((key) => {
      const message = all[key];
      if (!isPlural(english[key])) return false;
      if (typeof message === 'string') return needed.length > 1;
      return needed.some((category) => message?.[category] === undefined);
    });
    expect(missing).toEqual([]);
    // A form for more than one number says which.
    const numbers = Array.from({ length: 1000 }, (_, i) => i);
    const vague = needed.filter(
      (category) => numbers.filter((n) => rules.select(n) === category).length > 1,
    );
    const silent = keys.filter((key) => {
      const [message, model] = [all[key], english[key]];
      if (!isPlural(model) || typeof message !== 'object' || typeof model !== 'object')
        return false;
      return (
        paramsOf(model.other).has('count') &&
        vague.some((category) => !paramsOf(message[category] ?? '').has('count'))
      );
    });
    expect(silent).toEqual([]);
  });
  test('has the parameters of English', () => {
    const wrong = keys.filter((key) => {
      const [model, message] = [english[key], all[key]];
      const known = new Set(formsOf(model).flatMap((text) => [...paramsOf(text)]));
      const last = typeof message === 'string' ? message : (message?.other ?? '');
      const needed = typeof model === 'string' ? model : (model?.other ?? '');
      return (
        formsOf(message).some((text) => [...paramsOf(text)].some((name) => !known.has(name))) ||
        [...paramsOf(needed)].some((name) => !paramsOf(last).has(name))
      );
    });
    expect(wrong).toEqual([]);
  });
  test('asks for forms that there are', () => {
    const text = Object.values(all).flatMap(formsOf).join(' ');
    const forms = [...text.matchAll(/\{\w+:(\w+)\}/g)].map((match) => match[1]);
    const known = ['genitive', 'number', 'roman'];
    expect(forms.filter((form) => !known.includes(form ?? ''))).toEqual([]);
  });
  test('says nothing in English by accident', () => {
    const same = keys.filter((key) => {
      const texts = new Set(formsOf(english[key]).filter(hasWords));
      return formsOf(all[key]).some((text) => texts.has(text));
    });
    expect(same.filter((key) => !(SAME[code] ?? []).includes(key))).toEqual([]);
  });
  test('holds no signs that turn the direction of text, and no space at an end that English has not', () => {
    for (const key of keys)
      for (const text of formsOf(all[key])) {
        expect(text, key).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
        const isOpen = formsOf(english[key]).some((model) => model !== model.trim());
        if (!isOpen) expect(text, key).toBe(text.trim());
      }
  });
});

test('a tag finds the messages of its language; what nobody translated is English, with its own dates', async () => {
  expect(messageCode('ar-EG')).toBe('ar');
  expect(messageCode('AR-u-nu-latn')).toBe('ar');
  expect(['pt', 'en-US', 'sr-Latn', 'constructor', ''].map(messageCode)).toEqual(
    Array<string>(5).fill('en'),
  );
  await loadMessages('pt');
  const words = wordsFor('pt');
  expect(words).toMatchObject({ lang: 'pt', messageLang: 'en', dir: 'ltr' });
  expect(words.t('close')).toBe('Close');
  expect(words.number(1234.5)).toBe('1.234,5');
});

test('before its messages are there a language is English; words that were made stay as they are', async () => {
  // Modules are shared by the tests of a worker, and another may have loaded it.
  vi.resetModules();
  const { hasEarlyMessages, loadEarlyMessages, loadMessages, wordsFor } =
    await import('./index.ts');
  expect(hasEarlyMessages('ar')).toBe(false);
  const before = wordsFor('ar');
  expect(before).toMatchObject({ messageLang: 'en', dir: 'ltr' });
  await loadEarlyMessages('ar');
  expect(hasEarlyMessages('ar-EG')).toBe(true);
  const after = wordsFor('ar-EG');
  expect(after).toMatchObject({ lang: 'ar-EG', messageLang: 'ar-EG', dir: 'rtl' });
  expect(after.t('tryAgain')).toBe('إعادة المحاولة');
  expect(before.t('tryAgain')).toBe('Try again');
  expect(after.t('close')).toBe('{close}');
  await loadMessages('ar');
  expect(after.t('close')).toBe('إغلاق');
});

test('a message follows the count, the kind and the form that it is asked for', () => {
  const words = createWords('uk', {
    events: {
      one: '{count} подія',
      few: '{count} події',
      many: '{count} подій',
      other: '{count} події',
    },
    since: { day: 'від {date:genitive}', other: 'з {date}' },
  });
  expect([1, 2, 5, 21].map((count) => words.t('events', { count }))).toEqual([
    '1 подія',
    '2 події',
    '5 подій',
    '21 подія',
  ]);
  const date = (form?: string): string => (form === 'genitive' ? 'жовтня' : 'жовтень');
  expect(words.t('since', { date, kind: 'day' })).toBe('від жовтня');
  expect(words.t('since', { date, kind: 'year' })).toBe('з жовтень');
  expect(words.parts('since', { date }).at(-1)).toEqual({ text: 'жовтень', param: 'date' });
});

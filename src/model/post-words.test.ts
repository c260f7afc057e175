import { expect, test } from 'vitest';
import { loadMessages, wordsFor } from '../words/index.ts';
import { countryName } from './country-names.ts';
import { postWords } from './post-words.ts';
import { textIn } from './text.ts';

await Promise.all([loadMessages('en'), loadMessages('de')]);
const ACTORS: Readonly<Record<string, string>> = { nato: 'NATO' };
const say = (title: string | Record<string, string>, of?: string, to?: string, lang = 'en') =>
  postWords(
    { title, of, to },
    {
      words: wordsFor(lang),
      textOf: (text) => {
        const found = textIn(text, [lang]);
        return { ...found, lang: found.lang ?? 'en' };
      },
      nameOf: (id) => ACTORS[id] ?? countryName(id, lang),
    },
  );

test.each([
  ['Ambassador to the United States', 'RU', 'US', 'Ambassador of Russia to the United States'],
  ['Ambassador to Russia', 'US', 'RU', 'Ambassador of the United States to Russia'],
  ['Ambassador', 'GB', 'NL', 'Ambassador of the United Kingdom to the Netherlands'],
  ['President', 'RU', undefined, 'President of Russia'],
  ['President of Ukraine', 'UA', undefined, 'President of Ukraine'],
  ['Secretary of State', 'US', undefined, 'Secretary of State of the United States'],
  ['Secretary General', 'nato', undefined, 'Secretary General, NATO'],
  ['Envoy', undefined, 'US', 'Envoy to the United States'],
  ['Chair', undefined, undefined, 'Chair'],
])('%s of %s to %s', (title, of, to, text) => {
  expect(say(title, of, to)).toBe(text);
});

test('a title in another language is not taken apart', () => {
  expect(say({ de: 'Botschafter in Washington' }, 'RU', undefined, 'de')).toBe(
    'Botschafter in Washington, Russland',
  );
  expect(say({ de: 'Botschafter in den Vereinigten Staaten' }, 'RU', 'US')).toBe(
    'Botschafter in den Vereinigten Staaten, Russia, United States',
  );
});

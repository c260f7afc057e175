import type { Words } from '../words/index.ts';
import { isCountryCode } from './codes.ts';
import type { TextInLanguage } from './text.ts';
import type { Tenure } from './types.ts';

/** Countries that English names with an article. */
const WITH_ARTICLE =
  /^(?:United |Soviet |European |Central African |Czech R|Dominican R|Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles)|\b(?:Islands|Emirates|Federation)$/;

/** "the United States", "Russia": a country's name inside an English sentence. */
const inEnglish = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

export interface PostNames {
  /** A text in the reader's language, and the language that it is in. */
  readonly textOf: (text: Tenure['title']) => TextInLanguage;
  /** Name of a country or an actor. */
  readonly nameOf: (id: string) => string;
  readonly words: Words;
}

const isEnglish = (lang: string | undefined): boolean => /^en\b/i.test(lang ?? '');

/**
 * A post in words, with whose it is: "Ambassador of Russia to the United States", "President of Russia",
 * "Secretary General, NATO". Only English titles are taken apart; others keep their words and name the country after them.
 */
export function postWords(
  { title, of, to }: Pick<Tenure, 'title' | 'of' | 'to'>,
  { textOf, nameOf, words }: PostNames,
): string {
  const { text, lang } = textOf(title);
  const owner = of === undefined ? undefined : nameOf(of);
  const target = to === undefined ? undefined : nameOf(to);
  const says = (name: string | undefined): boolean => name === undefined || text.includes(name);
  const isPlain = of === undefined || isCountryCode(of);
  if (!isPlain || !isEnglish(lang) || !isEnglish(words.lang)) {
    const names = [owner, target].filter((name) => name !== undefined && !says(name));
    return [text, ...names].join(words.t('postComma'));
  }
  if (says(owner))
    return target === undefined || says(target)
      ? text
      : words.t('postTo', { title: text, to: inEnglish(target) });
  const country = inEnglish(owner ?? '');
  const at = text.lastIndexOf(' to ');
  if (target !== undefined && says(target) && at > 0)
    return words.t('postOfTo', { title: text.slice(0, at), of: country, to: text.slice(at + 4) });
  if (target !== undefined && !says(target))
    return words.t('postOfTo', { title: text, of: country, to: inEnglish(target) });
  return words.t('postOf', { title: text, of: country });
}

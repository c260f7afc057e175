import type { early } from './en/early.ts';
import type { late } from './en/late.ts';
import type { Translation } from './words.ts';

/** The messages of a language other than English: those of the first picture, and how to get the others. */
export interface Language {
  readonly early: Translation<typeof early>;
  readonly late: () => Promise<{ readonly late: Translation<typeof late> }>;
}

/** The languages besides English, by their code. Each comes in two files: with the first picture, and with what follows. */
export const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  ar: () => import('./ar/index.ts'),
  de: () => import('./de/index.ts'),
  es: () => import('./es/index.ts'),
  fr: () => import('./fr/index.ts'),
  pl: () => import('./pl/index.ts'),
  ru: () => import('./ru/index.ts'),
  tr: () => import('./tr/index.ts'),
  uk: () => import('./uk/index.ts'),
  zh: () => import('./zh/index.ts'),
};

/** The code of the language that messages exist in for a tag (BCP 47): "uk" for "uk-UA", "en" for what nobody translated. */
export function messageCode(lang: string): string {
  const code = /^[a-z]+/i.exec(lang)?.[0].toLowerCase() ?? '';
  return Object.hasOwn(LANGUAGES, code) ? code : 'en';
}

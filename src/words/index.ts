import { early } from './en/early.ts';
import { LANGUAGES, messageCode } from './languages.ts';
import { type MessageKey, keepEarly, keepLate, tableOf } from './tables.ts';
import { type Words as GenericWords, createWords, directionOf } from './words.ts';

export { createWords, directionOf, messageCode };
export { knowEveryLanguage } from './every.ts';
export type { MessageKey, Messages } from './tables.ts';
export type { Message, MessageParams, MessagePart, Variant } from './words.ts';

export type Words = GenericWords<MessageKey>;

/** The codes of the languages that the interface speaks, English first. */
export const languageCodes = (): readonly string[] => ['en', ...Object.keys(LANGUAGES)];

/** Resolves once there are the messages of the first picture in a language; rejects as `import()` does. */
export async function loadEarlyMessages(lang: string): Promise<void> {
  const code = messageCode(lang);
  const load = LANGUAGES[code];
  if (load !== undefined && tableOf(code) === undefined) keepEarly(code, (await load()).early);
}

/** Resolves once all messages of a language are there; rejects as `import()` does. */
export async function loadMessages(lang: string): Promise<void> {
  const code = messageCode(lang);
  const language = await LANGUAGES[code]?.();
  if (language !== undefined) keepEarly(code, language.early);
  const { late } = await (language?.late() ?? import('./en/late.ts'));
  keepLate(code, late);
}

/** Whether `wordsFor` can speak a language now: always English, and where that stands in for another. */
export const hasEarlyMessages = (lang: string): boolean => tableOf(messageCode(lang)) !== undefined;

/**
 * The words of a language. Dates, numbers and names follow `lang`; messages are in it where somebody translated them and
 * they are loaded, else in English.
 */
export function wordsFor(lang: string): Words {
  const code = messageCode(lang);
  const messages = tableOf(code);
  const isOwn = messages !== undefined && (code !== 'en' || /^en(?:-|$)/i.test(lang));
  return createWords<MessageKey>(lang, messages ?? tableOf('en') ?? early, isOwn ? lang : 'en');
}

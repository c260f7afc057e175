import { early } from './en/early.ts';
import type { late } from './en/late.ts';
import { type Message, type Words as GenericWords, createWords, directionOf } from './words.ts';

export { createWords, directionOf };
export type { Message, MessageParams, MessagePart } from './words.ts';

/** The name of a message; English has them all. A language is two such tables: early and late. */
export type MessageKey = keyof typeof early | keyof typeof late;
export type Words = GenericWords<MessageKey>;
export type Messages = Readonly<Record<MessageKey, Message>>;

/** What is loaded of English. The words made of it grow with it and stay the same value, so that nothing is laid out anew. */
const english: Partial<Messages> = { ...early };

/** Resolves once all messages are there; until then there are those of the first picture. Rejects as `import()` does. */
export async function loadMessages(): Promise<void> {
  const { late } = await import('./en/late.ts');
  Object.assign(english, late);
}

/** The words of a language. Messages exist in English so far; dates, numbers and names follow `lang` already. */
export function wordsFor(lang: string): Words {
  return createWords<MessageKey>(lang, english, 'en');
}

import { en } from './en/index.ts';
import { type Message, type Words as GenericWords, createWords, directionOf } from './words.ts';

export { en, createWords, directionOf };
export type { Message, MessageParams, MessagePart } from './words.ts';

/** The name of a message; English has them all. */
export type MessageKey = keyof typeof en;
export type Words = GenericWords<MessageKey>;
export type Messages = Readonly<Record<MessageKey, Message>>;

/** The words of a language. Messages exist in English so far; dates, numbers and names follow `lang` already. */
export function wordsFor(lang: string): Words {
  return createWords<MessageKey>(lang, en, 'en');
}

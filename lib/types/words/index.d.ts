import { early } from './en/early.js';
import type { late } from './en/late.js';
import { type Message, type Words as GenericWords, createWords, directionOf } from './words.js';
export { createWords, directionOf };
export type { Message, MessageParams, MessagePart } from './words.js';
/** The name of a message; English has them all. A language is two such tables: early and late. */
export type MessageKey = keyof typeof early | keyof typeof late;
export type Words = GenericWords<MessageKey>;
export type Messages = Readonly<Record<MessageKey, Message>>;
/** Resolves once all messages are there; until then there are those of the first picture. Rejects as `import()` does. */
export declare function loadMessages(): Promise<void>;
/** The words of a language. Messages exist in English so far; dates, numbers and names follow `lang` already. */
export declare function wordsFor(lang: string): Words;

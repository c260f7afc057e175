import { early } from './en/early.ts';
import type { late } from './en/late.ts';
import type { Message } from './words.ts';

/** The name of a message; English has them all. A language is two such tables: early and late. */
export type MessageKey = keyof typeof early | keyof typeof late;
export type Messages = Readonly<Record<MessageKey, Message>>;

/**
 * What is loaded of each language: files, the same for everybody. Words that were made of a table grow with it and stay
 * the same value, so that nothing is laid out anew.
 */
const tables: Record<string, Partial<Messages>> = { en: { ...early } };

/** The messages of a language so far; undefined before those of the first picture are there. */
export const tableOf = (code: string): Partial<Messages> | undefined => tables[code];

export function keepEarly(code: string, messages: Partial<Messages>): void {
  tables[code] ??= { ...messages };
}
export function keepLate(code: string, messages: Partial<Messages>): void {
  Object.assign(tables[code] ?? {}, messages);
}

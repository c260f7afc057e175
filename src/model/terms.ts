import { isCountryCode } from './codes.ts';
import type { Role } from './types.ts';
import { ROLES } from './values.ts';

/** One choice of a view's `countries`: a country or a bloc, perhaps in a role of its own ("RU:initiator"). */
export interface CountryTerm {
  /** Code in upper case, or a bloc's id in lower case. */
  readonly id: string;
  /** undefined: whatever the view's `roles` say. */
  readonly role: Role | undefined;
  readonly isBloc: boolean;
}

/** Ids of blocs start with a small letter, codes of countries are in capitals. */
const isBlocId = (id: string): boolean => /^[a-z]/.test(id);

/** What a text of `countries` says; the view's parser has checked it. */
export function termOf(text: string): CountryTerm {
  const [id = '', after] = text.split(':', 2);
  return { id, role: ROLES.find((role) => role === after), isBloc: isBlocId(id) };
}

/** The text of a term, as views and addresses have it. */
export const termText = (id: string, role?: Role): string =>
  role === undefined ? id : `${id}:${role}`;

/** Ids of two letters that are a bloc's, though they are the code of a country in capitals too. */
const SHORT_BLOCS: readonly string[] = ['au', 'eu'];

/** Whether an id may name a bloc: small letters, digits and hyphens, and not a country's code in small letters. */
export const mayBeBloc = (id: string): boolean =>
  /^[a-z][a-z0-9-]*$/.test(id) && (SHORT_BLOCS.includes(id) || !isCountryCode(id.toUpperCase()));

/** The codes of the countries among some terms, each once: without blocs and roles. */
export const codesOf = (terms: readonly string[]): readonly string[] => [
  ...new Set(terms.map(termOf).flatMap(({ id, isBloc }) => (isBloc ? [] : [id]))),
];

/** The same of blocs. */
export const blocsOf = (terms: readonly string[]): readonly string[] => [
  ...new Set(terms.map(termOf).flatMap(({ id, isBloc }) => (isBloc ? [id] : []))),
];

/** Whether the table of blocs is needed to know what some terms mean. */
export const namesBloc = (terms: readonly string[]): boolean =>
  terms.some((text) => !isCountryCode(termOf(text).id));

import { readDate } from '../time/index.ts';
import { isCountryCode } from './codes.ts';
import { mayBeBloc } from './terms.ts';
import { joinItems, splitItems } from './view-items.ts';
import {
  CLOCKS,
  IMPORTANCES,
  LANES,
  MATCHES,
  ROLES,
  STATUSES,
  THEMES,
  VIEW_KINDS,
} from './values.ts';
import type { View } from './view.ts';

/** Tells of a value that cannot be used, and what to write instead. */
export type Complain = (code: string, message: string, fix: string, value: string) => void;

/** How one name of the vocabulary is read and printed. Reading gives undefined where the default is to be used. */
export interface Field<T> {
  /** @param texts the name's values, never empty: one text for each time that the name is given */
  read(texts: readonly string[], complain: Complain): T | undefined;
  print(value: T): readonly string[];
}

const quote = (text: string): string => JSON.stringify(text);

function single<T>(
  parse: (text: string, complain: Complain) => T | undefined,
  print: (value: T) => string = String,
): Field<T> {
  return {
    read: ([first = '', ...more], complain) => {
      const other = more.find((text) => text !== first);
      if (other !== undefined)
        complain('value-repeated', `value given twice: ${quote(other)}`, 'give it once', other);
      return first === '' ? undefined : parse(first, complain);
    },
    print: (value) => [print(value)],
  };
}

function choice<T extends string | number>(name: string, values: readonly T[]): Field<T> {
  return single((text, complain) => {
    const found = values.find((value) => String(value) === text.trim());
    if (found === undefined)
      complain(
        `${name}-unknown`,
        `${name} not known: ${quote(text)}`,
        `write one of ${values.join(', ')}`,
        text,
      );
    return found;
  });
}

function list<T extends string>(
  check: (item: string, complain: Complain) => item is T,
): Field<readonly T[]> {
  return {
    read: (texts, complain) => splitItems(texts).filter((item) => check(item, complain)),
    print: (items) => [joinItems(items)],
  };
}

const anyOf = <T extends string>(name: string, values: readonly T[]): Field<readonly T[]> =>
  list((item, complain): item is T => {
    if ((values as readonly string[]).includes(item)) return true;
    complain(
      `${name}-unknown`,
      `${name} not known: ${quote(item)}`,
      `write one of ${values.join(', ')}`,
      item,
    );
    return false;
  });

const ids = list((item): item is string => item !== '');
const plainText = single((text) => text);

/** Code of a country or id of a bloc, and the role that a term may have of its own. */
const TERM = /^(?:[A-Z]{2,4}|[a-z][a-z0-9-]*)(?=$|:)/;

const countries = list((item, complain): item is string => {
  const [id = '', role] = item.split(/:(.*)/s, 2);
  const upper = id.toUpperCase();
  if (!TERM.test(item) || (id !== upper && !mayBeBloc(id)))
    complain(
      'country-unknown',
      `country not known: ${quote(item)}`,
      isCountryCode(upper)
        ? `write ${upper}`
        : 'write the codes of countries, such as RU,US, or a bloc such as nato',
      item,
    );
  else if (role !== undefined && !(ROLES as readonly string[]).includes(role))
    complain(
      'role-unknown',
      `role not known: ${quote(item)}`,
      `write one of ${ROLES.join(', ')} after the colon`,
      item,
    );
  else return true;
  return false;
});

const date = single((text, complain) => {
  const trimmed = text.trim();
  const parsed = readDate(trimmed);
  if (parsed.ok) return trimmed;
  complain(parsed.problem.code, parsed.problem.message, parsed.problem.fix, text);
  return undefined;
});

const lang = single((text, complain) => {
  try {
    Intl.getCanonicalLocales(text);
    return text;
  } catch {
    complain(
      'language-unknown',
      `language not understood: ${quote(text)}`,
      'write a tag such as uk or pt-BR',
      text,
    );
    return undefined;
  }
});

const step = single((text, complain) => {
  if (/^[1-9]\d{0,5}$/.test(text.trim())) return Number(text);
  complain('step-unknown', `step not known: ${quote(text)}`, 'write a number from 1 on', text);
  return undefined;
});

const src: Field<readonly string[]> = {
  read: (texts) => texts.filter((text) => text !== ''),
  print: (values) => values,
};

/** The vocabulary of PUBLIC-API 1, in the order that it is printed in. */
export const VIEW_FIELDS: { readonly [K in keyof View]: Field<Exclude<View[K], undefined>> } = {
  src,
  view: choice('view', VIEW_KINDS),
  from: date,
  to: date,
  countries,
  match: choice('match', MATCHES),
  roles: anyOf('role', ROLES),
  categories: ids,
  actors: ids,
  series: ids,
  tags: ids,
  status: anyOf('status', STATUSES),
  importance: choice('importance', IMPORTANCES),
  q: plainText,
  lanes: choice('lanes', LANES),
  event: plainText,
  narrative: plainText,
  step,
  lang,
  theme: choice('theme', THEMES),
  clock: choice('clock', CLOCKS),
};

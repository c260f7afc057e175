/**
 * Checks of values that came out of JSON. A check gives the value back as the types have it, or undefined when it
 * cannot be used: then it has reported why. Keys that it does not know stay as they are.
 */
import { safeUrl } from '../model/index.ts';
import { badUrl, missing, notInList, outOfRange, tooLong, wrongType } from './drafts.ts';
import type { Draft } from './types.ts';

/** Where a check is, and where it reports to. */
export interface Context {
  /** Steps from the top to the value being checked. */
  readonly path: (string | number)[];
  /** What a refused value costs: an error if the record goes with it. */
  severity: 'error' | 'warning';
  /** Id or title of the event or actor being checked, for messages about what lies deep in it. */
  record?: string | undefined;
  report(draft: Draft): void;
}
export type Check = (value: unknown, at: Context) => unknown;
type Fields = Readonly<Record<string, Check>>;

/** The name of the key that a value has, or that the list around it has. */
const nameAt = ({ path }: Context): string =>
  String(path.findLast((step) => typeof step === 'string') ?? 'file');

const refuse = (at: Context, draft: Draft): undefined => {
  at.report({ severity: at.severity, ...draft });
  return undefined;
};

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Runs a check one step further in. */
export function inside(at: Context, step: string | number, check: Check, value: unknown): unknown {
  at.path.push(step);
  const result = check(value, at);
  at.path.pop();
  return result;
}

export const string: Check = (value, at) => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return refuse(at, wrongType(nameAt(at), 'a text', value));
  at.report(wrongType(nameAt(at), `"${value}" as a text`, value));
  return String(value);
};

/** Not empty, at most `length` characters. */
export const shortString =
  (length: number): Check =>
  (value, at) => {
    const text = string(value, at);
    if (typeof text !== 'string') return undefined;
    if (text === '') return refuse(at, missing(nameAt(at)));
    return text.length <= length ? text : refuse(at, tooLong(nameAt(at), length, text));
  };

/** A text, or one text per language. */
export const text: Check = (value, at) => {
  if (!isObject(value)) return string(value, at);
  const entries = Object.entries(value).map(
    ([lang, entry]) => [lang, inside(at, lang, string, entry)] as const,
  );
  if (entries.every(([lang, entry]) => entry === value[lang])) return value;
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
};

/** A text that says something, in at least one language. */
export const fullText: Check = (value, at) => {
  const checked = text(value, at);
  const isEmpty = isObject(checked)
    ? Object.values(checked).every((entry) => entry === '')
    : typeof checked === 'string' && checked.trim() === '';
  return isEmpty ? refuse(at, missing(nameAt(at))) : checked;
};

export const number =
  (low: number, high: number, isWhole = false): Check =>
  (value, at) =>
    typeof value === 'number' &&
    value >= low &&
    value <= high &&
    (!isWhole || Number.isInteger(value))
      ? value
      : refuse(at, outOfRange(nameAt(at), low, high, value));

export const finite: Check = (value, at) =>
  typeof value === 'number' && Number.isFinite(value)
    ? value
    : refuse(at, wrongType(nameAt(at), 'a number', value));

export const oneOf =
  (values: readonly unknown[]): Check =>
  (value, at) =>
    values.includes(value) ? value : refuse(at, notInList(nameAt(at), values, value));

/** An address of `what` ("source"); `outcome` says what becomes of that without it. */
export const url =
  (what: string, outcome: string): Check =>
  (value, at) =>
    typeof value === 'string' && safeUrl(value) !== undefined
      ? value
      : refuse(at, badUrl(what, outcome, value, at.record));

/** Runs a check of an object that messages name by its id, else by its title. */
export const named =
  (check: Check): Check =>
  (value, at) => {
    const name = isObject(value) ? [value['id'], value['title']].find(isName) : undefined;
    at.record = typeof name === 'string' ? name : undefined;
    const checked = check(value, at);
    at.record = undefined;
    return checked;
  };
const isName = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** A list without the entries that cannot be used. */
export const listOf =
  (check: Check): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return refuse(at, wrongType(nameAt(at), 'a list', value));
    const severity = at.severity;
    at.severity = 'warning';
    const checked = value.map((entry: unknown, i) => inside(at, i, check, entry));
    at.severity = severity;
    return checked.filter((entry) => entry !== undefined);
  };

/**
 * An object: its known fields checked (dropped when they cannot be used), the others as they are. It is refused
 * when a `required` field cannot be used; `severity` is what that costs, unless that of what is around is worse.
 */
export const record =
  (fields: Fields, required: readonly string[] = [], severity?: 'error' | 'warning'): Check =>
  (value, at) => {
    const before = at.severity;
    const ifRefused = severity ?? before;
    at.severity = ifRefused;
    if (!isObject(value)) {
      refuse(at, wrongType(nameAt(at), 'an object', value));
      at.severity = before;
      return undefined;
    }
    const out: Record<string, unknown> = { ...value };
    let isWhole = true;
    for (const name of required)
      if (value[name] === undefined || value[name] === null) {
        inside(at, name, () => refuse(at, missing(name)), undefined);
        isWhole = false;
      }
    for (const [name, check] of Object.entries(fields)) {
      if (!Object.hasOwn(value, name)) continue;
      const isRequired = required.includes(name);
      at.severity = isRequired ? ifRefused : 'warning';
      // null is how many programs write "nothing": as if it were not there
      const checked = value[name] === null ? undefined : inside(at, name, check, value[name]);
      if (checked !== undefined) out[name] = checked;
      else {
        delete out[name];
        if (isRequired) isWhole = false;
      }
    }
    at.severity = before;
    return isWhole ? out : undefined;
  };

import { readDate } from '../time/index.ts';
import type { Problem } from './types.ts';
import { VIEW_FIELDS } from './view-fields.ts';
import { encodeQuery } from './view-items.ts';
import { type View, defaultView } from './view.ts';

/** A name and its value, decoded. */
export type Pair = readonly [name: string, value: string];

export interface ParsedView {
  readonly view: View;
  /** One warning for each value that could not be used; the default stands in for it. */
  readonly problems: readonly Problem[];
  /** What is not of our vocabulary (`utm_…`), in its order: give it to `printView`. */
  readonly rest: readonly Pair[];
}

const NAMES = Object.keys(VIEW_FIELDS) as readonly (keyof View)[];
const isName = (name: string): name is keyof View => Object.hasOwn(VIEW_FIELDS, name);

/** The window's ends must be in order; `to` gives way. */
function checkOrder(view: View, problems: Problem[]): View {
  if (view.from === undefined || view.to === undefined) return view;
  const [from, to] = [readDate(view.from), readDate(view.to)];
  if (!from.ok || !to.ok || from.date.earliest <= to.date.latest) return view;
  problems.push({
    severity: 'warning',
    code: 'window-reversed',
    message: `end of the window before its start: ${JSON.stringify(view.to)}`,
    fix: `write a date from ${view.from} on`,
    source: '',
    field: 'to',
    value: view.to,
  });
  return { ...view, to: undefined };
}

function parsePairs(pairs: Iterable<Pair>): ParsedView {
  const given = new Map<keyof View, string[]>();
  const rest: Pair[] = [];
  for (const [name, value] of pairs) {
    if (!isName(name)) rest.push([name, value]);
    else if (given.has(name)) given.get(name)?.push(value);
    else given.set(name, [value]);
  }
  const problems: Problem[] = [];
  const view: Record<string, unknown> = { ...defaultView };
  for (const [field, texts] of given) {
    const value = VIEW_FIELDS[field].read(texts, (code, message, fix, value) =>
      problems.push({ severity: 'warning', code, message, fix, source: '', field, value }),
    );
    if (value !== undefined) view[field] = value;
  }
  return { view: checkOrder(view as unknown as View, problems), problems, rest };
}

/**
 * A view from an element's attributes: as in a URL, but `src` is a list separated by spaces, and names
 * that are not of the vocabulary (`class`, `height`) come back in `rest`.
 */
export function parseAttributes(attributes: Readonly<Record<string, string>>): ParsedView {
  return parsePairs(
    Object.entries(attributes).flatMap(([name, value]): readonly Pair[] =>
      name === 'src'
        ? value.split(/\s+/).map((address) => [name, address] as const)
        : [[name, value]],
    ),
  );
}

/**
 * A view from a query ("?countries=RU,US", with or without "?"), from search parameters, or from attributes.
 * Never fails: what cannot be used is a Problem and the default is in its place.
 */
export function parseView(
  input: string | URLSearchParams | Readonly<Record<string, string>>,
): ParsedView {
  if (typeof input === 'string') return parsePairs(new URLSearchParams(input));
  return input instanceof URLSearchParams ? parsePairs(input) : parseAttributes(input);
}

/** Whether two values of a view are the same by content. */
function same(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

/**
 * The query of a view, without "?": what differs from the default, in the order of the vocabulary, then `rest`.
 * `parseView(printView(v)).view` equals v.
 */
export function printView(view: View, rest: readonly Pair[] = []): string {
  const ours = NAMES.flatMap((name): readonly Pair[] => {
    const value = view[name];
    if (value === undefined || same(value, defaultView[name])) return [];
    const print = VIEW_FIELDS[name].print as (value: unknown) => readonly string[];
    return print(value).map((text) => [name, text] as const);
  });
  return [...ours, ...rest]
    .map(([name, value]) => `${encodeQuery(name)}=${encodeQuery(value)}`)
    .join('&');
}

/** The view with some choices replaced; the very same object when nothing changes. */
export function mergeView(view: View, partial: Partial<View>): View {
  const changed = (Object.keys(partial) as (keyof View)[]).some(
    (name) => !same(view[name], partial[name]),
  );
  return changed ? { ...view, ...partial } : view;
}

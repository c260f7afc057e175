import { type Problem, type View, defaultView, parseView } from '../model/index.ts';

/** A change of some choices, and what of it could not be used. */
export interface ViewInput {
  readonly patch: Partial<View>;
  readonly problems: readonly Problem[];
}

export const VIEW_NAMES = Object.keys(defaultView) as readonly (keyof View)[];

function pick(view: View, names: readonly (keyof View)[]): Partial<View> {
  return Object.fromEntries(names.map((name) => [name, view[name]]));
}

/**
 * What attributes say about some names; an absent attribute gives the default.
 * @param valueOf `getAttribute`
 */
export function readAttributes(
  names: readonly (keyof View)[],
  valueOf: (name: string) => string | null,
): ViewInput {
  const given = names.flatMap((name): readonly (readonly [string, string])[] => {
    const value = valueOf(name);
    return value === null ? [] : [[name, value]];
  });
  const { view, problems } = parseView(Object.fromEntries(given) as Record<string, string>);
  return { patch: pick(view, names), problems };
}

/** One value of a list as a comma list holds it. */
const item = (value: unknown): string => String(value).replace(/[%,]/g, encodeURIComponent);

/**
 * A change given by a program or a message: a string is the attribute `view`; of an object every name of the
 * vocabulary counts, with a list, or a text as in the attribute; undefined, null and names left out of a list
 * are the default. Checked like a URL, because it may come from another window.
 */
export function readViewInput(input: unknown): ViewInput {
  if (typeof input === 'string') return readAttributes(['view'], () => input);
  if (typeof input !== 'object' || input === null) return { patch: {}, problems: [] };
  const given = input as Readonly<Record<string, unknown>>;
  const names = VIEW_NAMES.filter((name) => Object.hasOwn(given, name));
  const params = new URLSearchParams();
  for (const name of names) {
    const value = given[name];
    if (value === undefined || value === null) continue;
    if (!Array.isArray(value)) params.append(name, String(value));
    else if (name === 'src') for (const address of value) params.append(name, String(address));
    else params.append(name, value.map(item).join(','));
  }
  const { view, problems } = parseView(params);
  return { patch: pick(view, names), problems };
}

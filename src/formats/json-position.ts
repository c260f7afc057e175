/** Steps from the top of a JSON text to a value: keys of objects, indexes of arrays. */
export type JsonPath = readonly (string | number)[];

const [QUOTE, BACKSLASH, OPEN_LIST, OPEN_OBJECT] = [34, 92, 91, 123];
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;
const opens = (code: number): boolean => code === OPEN_LIST || code === OPEN_OBJECT;
const closes = (code: number): boolean => code === 93 || code === 125;

/**
 * Finds where values stand in a JSON text that `JSON.parse` accepts. Nothing is scanned before it is asked for;
 * what is in a list or an object is found once, so that many questions about one long list stay cheap.
 */
export function createLocator(text: string): (path: JsonPath) => number | undefined {
  const elements = new Map<number, readonly number[]>();
  const members = new Map<number, ReadonlyMap<string, number>>();

  const skipSpace = (i: number): number => {
    while (isSpace(text.charCodeAt(i))) i++;
    return i;
  };
  const skipString = (i: number): number => {
    for (i++; i < text.length && text.charCodeAt(i) !== QUOTE; i++)
      if (text.charCodeAt(i) === BACKSLASH) i++;
    return i + 1;
  };
  const skipValue = (i: number): number => {
    let depth = 0;
    do {
      const code = text.charCodeAt(i);
      if (code === QUOTE) i = skipString(i);
      else {
        if (opens(code)) depth++;
        else if (closes(code)) {
          if (depth === 0) return i;
          depth--;
          if (depth === 0) return i + 1;
        } else if (depth === 0 && (code === 44 || isSpace(code))) return i;
        i++;
        continue;
      }
      if (depth === 0) return i;
    } while (i < text.length);
    return i;
  };
  const elementsOf = (list: number): readonly number[] => {
    const known = elements.get(list);
    if (known !== undefined) return known;
    const found: number[] = [];
    let i = skipSpace(list + 1);
    while (i < text.length && !closes(text.charCodeAt(i))) {
      found.push(i);
      i = skipSpace(skipValue(i));
      if (text.charCodeAt(i) === 44) i = skipSpace(i + 1);
    }
    elements.set(list, found);
    return found;
  };
  const membersOf = (object: number): ReadonlyMap<string, number> => {
    const known = members.get(object);
    if (known !== undefined) return known;
    const found = new Map<string, number>();
    let i = skipSpace(object + 1);
    while (i < text.length && !closes(text.charCodeAt(i))) {
      const end = skipString(i);
      const value = skipSpace(skipSpace(end) + 1);
      found.set(JSON.parse(text.slice(i, end)) as string, value); // the last one counts, as for JSON.parse
      i = skipSpace(skipValue(value));
      if (text.charCodeAt(i) === 44) i = skipSpace(i + 1);
    }
    members.set(object, found);
    return found;
  };
  return (path) => {
    let at: number | undefined = skipSpace(0);
    for (const step of path) {
      if (at === undefined) return undefined;
      const isList = typeof step === 'number';
      // A path may lead on where the text has something else.
      if (text.charCodeAt(at) !== (isList ? OPEN_LIST : OPEN_OBJECT)) return undefined;
      at = isList ? elementsOf(at)[step] : membersOf(at).get(step);
    }
    return at;
  };
}

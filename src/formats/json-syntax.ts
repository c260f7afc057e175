import { notJson } from './file-drafts.ts';
import type { Draft } from './types.ts';

/** One token of RFC 8259: string, number or literal, or a mark. */
const TOKEN =
  /("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:])/y;
const SPACE = /[ \t\n\r]*/y;

type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'next' | 'end';
const WORDS: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'first value': 'a value or ]',
  key: 'a key in double quotes',
  'first key': 'a key in double quotes or }',
  colon: 'a colon',
  next: 'a comma or a closing bracket',
  end: 'the end of the file',
};

function fixFor(expected: Expected, found: string): string {
  if (found === '') return 'add what is missing at the end; the file may have been cut off';
  if (found === "'" || found === '“') return 'write double quotes "';
  if (found === '/' || found === '#') return 'remove the comment';
  if ((found === '}' || found === ']') && (expected === 'key' || expected === 'value'))
    return 'remove the comma before it';
  if (expected === 'end') return 'remove what follows the last bracket';
  if (found === '"' && expected !== 'next' && expected !== 'colon')
    return 'close the quote, and write \\" and \\n for quotes and line breaks inside a text';
  return `write ${WORDS[expected]} here`;
}

/** What may come after a token; undefined: the token may not stand here. `open` is the stack of brackets. */
function follow(token: RegExpExecArray, expected: Expected, open: string[]): Expected | undefined {
  const [all, text, literal] = token;
  const after = (): Expected => (open.length === 0 ? 'end' : 'next');
  const isValue = expected === 'value' || expected === 'first value';
  const isKey = expected === 'key' || expected === 'first key';
  if (text !== undefined && isKey) return 'colon';
  if (text !== undefined || literal !== undefined) return isValue ? after() : undefined;
  if (all === '{' || all === '[') {
    if (!isValue) return undefined;
    open.push(all);
    return all === '{' ? 'first key' : 'first value';
  }
  if (all === ':') return expected === 'colon' ? 'value' : undefined;
  const top = open[open.length - 1];
  if (all === ',') return expected !== 'next' ? undefined : top === '{' ? 'key' : 'value';
  const mayClose = expected === 'next' || expected === (top === '{' ? 'first key' : 'first value');
  if (!mayClose || all !== (top === '{' ? '}' : ']')) return undefined;
  open.pop();
  return after();
}

/** The first place where a text is not JSON (RFC 8259), undefined if it is. Engines word this differently, or not at all. */
export function findSyntaxError(
  text: string,
): { readonly draft: Draft; readonly offset: number } | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  let offset = 0;
  for (;;) {
    SPACE.lastIndex = offset;
    offset += SPACE.exec(text)?.[0].length ?? 0;
    if (offset >= text.length && expected === 'end') return undefined;
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(text);
    const next: Expected | undefined = token === null ? undefined : follow(token, expected, open);
    if (token === null || next === undefined) {
      const found = text.slice(offset, offset + 1);
      const quoted = text.slice(offset, offset + 20);
      return { draft: notJson(WORDS[expected], quoted, fixFor(expected, found)), offset };
    }
    offset += token[0].length;
    expected = next;
  }
}

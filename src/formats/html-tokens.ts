import { decodeEntities } from './html-entities.ts';

/** A piece of HTML. Names are in lower case; `attributes` is what stands after the name, see `attributeOf`. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string };

/** What is in them is no text. */
const HIDDEN = new Set(['script', 'style', 'iframe', 'noscript', 'template', 'textarea']);
const NAME = /<(\/?)([a-z][a-z\d:-]*)/iy;

/**
 * Cuts HTML into tags and texts, whatever it is: text that only looks like a tag stays text, comments and what is in
 * scripts and styles are left out. Not HTML's own parser, which would need a document; linear in the length.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const last = {
    '"': html.lastIndexOf('"'),
    "'": html.lastIndexOf("'"),
    '>': html.lastIndexOf('>'),
  };
  let from = 0;
  let at = 0;
  while ((at = html.indexOf('<', at)) >= 0) {
    const comment = html.startsWith('<!--', at);
    const end = comment ? html.indexOf('-->', at) : tagEnd(html, at, last);
    if (end === undefined || end < 0) {
      // Not closed to the end of the text: nothing behind it can be told from it.
      if (end === -1) break;
      at++;
      continue;
    }
    if (at > from) yield { kind: 'text', text: decodeEntities(html.slice(from, at)) };
    NAME.lastIndex = at;
    const [all = '', slash = '', written = ''] = (comment ? null : NAME.exec(html)) ?? [];
    const name = written.toLowerCase();
    from = end + (comment ? 3 : 1);
    if (slash !== '') yield { kind: 'close', name };
    else if (name !== '') {
      yield { kind: 'open', name, attributes: html.slice(at + all.length, end) };
      if (HIDDEN.has(name)) {
        const close = new RegExp(`</${name}`, 'gi');
        close.lastIndex = from;
        from = close.exec(html)?.index ?? html.length;
      }
    }
    at = from;
  }
  if (from < html.length) yield { kind: 'text', text: decodeEntities(html.slice(from)) };
}

/** Where the tag (or declaration) at `start` ends; undefined: it is none; −1: it has no end. */
function tagEnd(
  html: string,
  start: number,
  last: Readonly<Record<'"' | "'" | '>', number>>,
): number | undefined {
  if (start > last['>']) return -1;
  if (html[start + 1] === '!' || html[start + 1] === '?') return html.indexOf('>', start);
  NAME.lastIndex = start;
  const name = NAME.exec(html)?.[0];
  if (name === undefined) return undefined;
  for (let i = start + name.length; i <= last['>']; i++) {
    const char = html[i];
    if (char === '>') return i;
    // A quote that is never closed is a character like others.
    if ((char === '"' || char === "'") && i < last[char]) i = html.indexOf(char, i + 1);
  }
  return -1;
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The value of an attribute, "" where there is none. */
export function attributeOf(token: Extract<HtmlToken, { kind: 'open' }>, name: string): string {
  for (const [, key = '', double, single, bare] of token.attributes.matchAll(ATTRIBUTE))
    if (key.toLowerCase() === name) return decodeEntities(double ?? single ?? bare ?? '').trim();
  return '';
}

/**
 * Cuts XML into tags and texts. Small on purpose: no document type is read, so there are no entities but those of XML
 * and HTML and nothing is ever fetched or expanded; names are not checked against each other. Linear in the length.
 */
import { decodeEntities } from './html-entities.ts';

export type XmlPiece =
  | {
      readonly kind: 'open';
      readonly name: string;
      /** Of two with one name the first counts. */
      readonly attributes: ReadonlyMap<string, string>;
      readonly isEmpty: boolean;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly start: number; readonly end: number }
  /** Decoded, CDATA included. */
  | { readonly kind: 'text'; readonly text: string; readonly start: number }
  /** What is opened here does not end. */
  | { readonly kind: 'broken'; readonly what: string; readonly start: number };

const NAME = /<(\/?)([^\s<>/="'!?]+)/y;
const ATTRIBUTE = /\s*([^\s=<>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y;
/** What is skipped, by how it begins and how it ends. */
const SKIPPED = [
  ['<!--', '-->', 'comment'],
  ['<?', '?>', 'instruction'],
] as const;

/** Where a document type ends, its inner declarations included; −1: nowhere. */
function doctypeEnd(text: string, start: number): number {
  const inner = text.indexOf('[', start);
  const end = text.indexOf('>', start);
  if (inner < 0 || end < inner) return end < 0 ? -1 : end + 1;
  const close = text.indexOf(']', inner);
  const after = close < 0 ? -1 : text.indexOf('>', close);
  return after < 0 ? -1 : after + 1;
}

function readTag(text: string, start: number): XmlPiece | undefined {
  NAME.lastIndex = start;
  const [all, slash = '', name = ''] = NAME.exec(text) ?? [];
  if (all === undefined) return undefined;
  let at = start + all.length;
  const attributes = new Map<string, string>();
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    if (at >= text.length) return { kind: 'broken', what: `tag ${name}`, start };
    if (text[at] === '>') break;
    if (text.startsWith('/>', at))
      return { kind: 'open', name, attributes, isEmpty: true, start, end: at + 2 };
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(text);
    if (match === null || match[0] === '') {
      at++;
      continue;
    }
    const [whole, key = '', double, single, bare] = match;
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
    at += whole.length;
  }
  const end = at + 1;
  return slash === ''
    ? { kind: 'open', name, attributes, isEmpty: false, start, end }
    : { kind: 'close', name, start, end };
}

/** The pieces of a text one after the other. Text that only looks like a tag is text. */
export function* xmlPieces(text: string): Generator<XmlPiece> {
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const stop = next < 0 ? text.length : next;
    if (stop > at) yield { kind: 'text', text: decodeEntities(text.slice(at, stop)), start: at };
    if (next < 0) return;
    const skipped = SKIPPED.find(([open]) => text.startsWith(open, next));
    if (skipped !== undefined) {
      const end = text.indexOf(skipped[1], next + skipped[0].length);
      if (end < 0) return yield { kind: 'broken', what: skipped[2], start: next };
      at = end + skipped[1].length;
    } else if (text.startsWith('<![CDATA[', next)) {
      const end = text.indexOf(']]>', next);
      if (end < 0) return yield { kind: 'broken', what: 'CDATA', start: next };
      yield { kind: 'text', text: text.slice(next + 9, end), start: next };
      at = end + 3;
    } else if (text.startsWith('<!', next)) {
      const end = doctypeEnd(text, next);
      if (end < 0) return yield { kind: 'broken', what: 'declaration', start: next };
      at = end;
    } else {
      const piece = readTag(text, next) ?? { kind: 'text', text: '<', start: next };
      yield piece;
      if (piece.kind === 'broken') return;
      at = piece.kind === 'text' ? next + 1 : piece.end;
    }
  }
}

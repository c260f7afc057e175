import { once } from './once.ts';

const segmenter = once(() => new Intl.Segmenter());

/** What a reader takes for one letter each: an accent stays with its letter, an emoji is whole. */
export const graphemes = (text: string): readonly string[] =>
  Array.from(segmenter().segment(text), ({ segment }) => segment);

/** The beginning of a text, of `length` UTF-16 units or of as many fewer as keep its last letter whole. */
export const beginningOf = (text: string, length: number): string =>
  text.slice(0, segmenter().segment(text).containing(length)?.index);

const PILE = /([\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]+/gu;
/** Emoji joined to one; the longest that mean anything have four. */
const CHAIN = /(?:\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*\u200d){8,}/gu;
const UNRULY = RegExp(`[\\u202a-\\u202e\\u2066-\\u2069]|${PILE.source}|${CHAIN.source}`, 'u');
const [END_ISOLATE, END_EMBEDDING] = ['\u2069', '\u202c'];

/**
 * A text that changes nothing around it: what it opens of the controls of direction it closes, and what it did not open
 * it does not close; no letter carries more than four marks, since a taller pile is painted over the lines beside it;
 * emoji that are joined without end are set apart, since they are one letter that no line can hold.
 */
export function selfContained(text: string): string {
  if (!UNRULY.test(text)) return text;
  const settled = text
    .replace(PILE, '$1')
    .replace(CHAIN, (chain) => chain.replaceAll('\u200d', ''));
  const open: string[] = [];
  let result = '';
  for (const char of settled) {
    if (/[\u2066-\u2068]/.test(char)) open.push(END_ISOLATE);
    else if (/[\u202a\u202b\u202d\u202e]/.test(char)) open.push(END_EMBEDDING);
    else if (char === END_EMBEDDING || char === END_ISOLATE) {
      // The end of an isolate ends the embeddings in it too; that of an embedding ends no isolate.
      const at = char === open.at(-1) ? open.length - 1 : open.lastIndexOf(END_ISOLATE);
      if (at < 0 || (char === END_EMBEDDING && open[at] !== char)) continue;
      open.length = at;
    }
    result += char;
  }
  return result + open.reverse().join('');
}

/** Text as search compares it: case and accents ignored ("Zelenskyy" for "Zelénskyy"), length may change. */
export function fold(text: string): string {
  // Pure ASCII needs no decomposition, and most data is ASCII: this is the hot path of search indexing.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

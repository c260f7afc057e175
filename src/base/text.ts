import { once } from './once.ts';

const segmenter = once(() => new Intl.Segmenter());

/** What a reader takes for one letter each: an accent stays with its letter, an emoji is whole. */
export const graphemes = (text: string): readonly string[] =>
  Array.from(segmenter().segment(text), ({ segment }) => segment);

/** Text as search compares it: case and accents ignored ("Zelenskyy" for "Zelénskyy"), length may change. */
export function fold(text: string): string {
  // Pure ASCII needs no decomposition, and most data is ASCII: this is the hot path of search indexing.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

import type { Loss } from '../../formats/index.ts';
import type { Words } from '../../words/index.ts';

/** A loss with how many records it concerns, and the first of them. */
export function lossText({ message, count, places }: Loss, words: Words): string {
  const all = { message, number: count, places: places.join(', ') };
  if (places.length === 0) return words.t('lossLine', all);
  return words.t(count > places.length ? 'lossLineMore' : 'lossLineAt', all);
}

import type { MessagePart, Words } from '../../words/index.ts';
import type { Loading } from '../session.svelte.ts';

/** How far loading is, from 0 to 1; undefined where the size is not known. */
export function loadedShare(loading: Extract<Loading, { kind: 'loading' }>): number | undefined {
  const { done, total } = loading;
  return total === undefined || total <= 0 ? undefined : Math.min(1, done / total);
}

/** "Loading events: 64%", or what has come so far where the size is not known. */
export function loadingParts(
  loading: Extract<Loading, { kind: 'loading' }>,
  words: Words,
): readonly MessagePart[] {
  if (loading.phase === 'wait') return words.parts('loadingAgain');
  const share = loadedShare(loading);
  if (share !== undefined) {
    const percent = new Intl.NumberFormat(words.lang, { style: 'percent' }).format(share);
    return words.parts(loading.phase === 'read' ? 'readingPercent' : 'loadingPercent', { percent });
  }
  if (loading.done < 1024) return words.parts('loadingEvents');
  return words.parts('loadingSize', { size: Math.round(loading.done / 1024) });
}

import { hasFlag } from '../../model/index.ts';
import type { Session } from '../session.svelte.ts';

/** Flags beyond these come when they are seen. */
const MOST = 60;
/** At a time. */
const ABREAST = 3;
/** ms between two where a browser does not tell when it is idle. */
const PAUSE = 200;

/**
 * Fetches the flags of a story while nothing else happens. Each is a document of its own, which takes a phone some 30 ms:
 * those of sixty lines that come at once hold up the next touch. @returns ends it
 */
export function warmFlags(session: Session): () => void {
  const waiting = (session.store?.facets.countries.ids ?? []).filter(hasFlag).slice(0, MOST);
  /** Held, or the browser may let them go again. */
  const held: HTMLImageElement[] = [];
  const whenIdle = globalThis.requestIdleCallback ?? ((act: () => void) => setTimeout(act, PAUSE));
  const next = (): void => {
    const code = waiting.shift();
    if (code === undefined) return;
    const image = new Image();
    image.onload = image.onerror = () => whenIdle(next);
    image.src = session.assetOf(`flags/${code}.svg`);
    held.push(image);
  };
  for (let at = 0; at < ABREAST; at++) whenIdle(next);
  return () => {
    waiting.length = 0;
    held.length = 0;
  };
}

import type { Terminal } from './types.ts';

/** Shorter work needs no bar. */
const PATIENCE_MS = 700;
const WIDTH = 24;

export interface Progress {
  /** @param share 0 to 1 */
  show(what: string, share: number): void;
  /** Takes the bar away. */
  clear(): void;
}

/** A bar on the last line of stderr, where somebody watches and the work is long. */
export function createProgress({ isWatched, err, now }: Terminal): Progress {
  const since = now();
  let shown = '';
  return {
    show(what, share) {
      if (!isWatched || now() - since < PATIENCE_MS) return;
      const full = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
      const bar = `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${what}`;
      if (bar === shown) return;
      shown = bar;
      err(`\r\u001b[K${bar}`);
    },
    clear() {
      if (shown !== '') err('\r\u001b[K');
      shown = '';
    },
  };
}

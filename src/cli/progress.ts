import { printable } from './printable.ts';
import { TEXTS } from './texts.ts';
import type { Terminal } from './types.ts';

/** Shorter work needs no bar. */
const PATIENCE_MS = 700;
const WIDTH = 24;

export interface Progress {
  /** @param share 0 to 1 */
  show(what: string, share: number): void;
  /** What `readDataset` takes: the bar of a large file. */
  readonly ofFile: (name: string) => (share: number) => void;
  /** Takes the bar away. */
  clear(): void;
}

/** A bar on the last line of stderr, where somebody watches and the work is long. */
export function createProgress({ isWatched, err, now }: Terminal): Progress {
  const since = now();
  let shown = '';
  const show = (what: string, share: number): void => {
    if (!isWatched || now() - since < PATIENCE_MS) return;
    const full = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
    const bar = `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${what}`;
    if (bar === shown) return;
    shown = bar;
    err(`\r\u001b[K${bar}`);
  };
  return {
    show,
    ofFile: (name) => (share) => show(printable(TEXTS.reading(name)), share),
    clear() {
      if (shown !== '') err('\r\u001b[K');
      shown = '';
    },
  };
}

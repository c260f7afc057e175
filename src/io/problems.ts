import type { Problem } from '../model/index.ts';

/** An error about a whole source; `source` is its address. */
export const sourceProblem = (
  source: string,
  code: string,
  message: string,
  fix: string,
): Problem => ({ severity: 'error', code, message, fix, source, value: source });

export const isOffline = (): boolean =>
  (globalThis.navigator as Navigator | undefined)?.onLine === false;
export const offlineProblem = (source: string): Problem =>
  sourceProblem(
    source,
    'offline',
    `no connection to the network: "${source}"`,
    'connect and try again',
  );

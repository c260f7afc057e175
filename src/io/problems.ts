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

/** The file name of an address, readable: the region's name where a dataset has no title. */
export function fileName(address: string): string {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  const last = path.split('/').findLast((part) => part !== '') ?? address;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

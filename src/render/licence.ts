import { hostOf, safeUrl } from '../model/index.ts';

/** The address of a licence: it may be one, or the SPDX name of a common one; undefined where nobody knows it. */
export function licenceUrl(license: string): string | undefined {
  if (hostOf(license) !== undefined) return safeUrl(license);
  const [, kind, version] = /^CC[- ](BY(?:-(?:NC|SA|ND))*|0)[- ](\d\.\d)$/i.exec(license) ?? [];
  if (kind === undefined) return undefined;
  return kind === '0'
    ? `https://creativecommons.org/publicdomain/zero/${version}/`
    : `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
}

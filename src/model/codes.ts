/** ISO 3166-1 alpha-2, all 249, in order, two letters each. */
const ISO =
  'ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW';

/** ISO 3166-1 alpha-2 codes in use, sorted. */
export const ISO_CODES: readonly string[] = ISO.match(/../g) ?? [];

/** Countries that are no more, by ISO 3166-3 or the code they had; CS is Czechoslovakia, CSXX Serbia and Montenegro. */
export const FORMER_CODES = ['SU', 'YU', 'DD', 'CS', 'CSXX', 'YD', 'VD', 'ZR'] as const;

const KNOWN: ReadonlySet<string> = new Set([...ISO_CODES, ...FORMER_CODES, 'EU', 'XK']);

/** Whether it is one of the codes that data and views use, in upper case. */
export function isCountryCode(code: string): boolean {
  return KNOWN.has(code);
}

const FORMER: ReadonlySet<string> = new Set(FORMER_CODES);

/** Whether it is a country of today (or EU, XK): only those have a flag beside the script. */
export const hasFlag = (code: string): boolean => isCountryCode(code) && !FORMER.has(code);

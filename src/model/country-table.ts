import { ISO_CODES, isCountryCode } from './codes.ts';
import { fipsOf } from './fips.ts';
import { alpha3Of } from './resolve.ts';
import { numberOf } from './state-numbers.ts';

/** A state that is no more: when it was there (EDTF, the last day included), and who followed. */
interface Former {
  readonly date: string;
  readonly successors: readonly string[];
}

/** Codes of ISO 3166-3, and those that came before. */
const FORMER: Readonly<Record<string, Former>> = {
  SU: { date: '1922-12-30/1991-12-26', successors: 'RU UA BY UZ KZ GE AZ LT MD LV KG TJ AM TM EE'.split(' ') }, // prettier-ignore
  YU: { date: '1918-12-01/2003-02-03', successors: ['SI', 'HR', 'MK', 'BA', 'CSXX'] },
  DD: { date: '1949-10-07/1990-10-02', successors: ['DE'] },
  CS: { date: '1918-10-28/1992-12-31', successors: ['CZ', 'SK'] },
  CSXX: { date: '2003-02-04/2006-06-05', successors: ['RS', 'ME'] },
  YD: { date: '1967-11-30/1990-05-21', successors: ['YE'] },
  VD: { date: '1945-09-02/1976-07-01', successors: ['VN'] },
  ZR: { date: '1971-10-27/1997-05-16', successors: ['CD'] },
};

/** What is known of a country, or of a participant that is treated as one. Names come from `countryName`. */
export interface CountryEntry {
  readonly code: string;
  /**
   * `iso`: in ISO 3166-1; `former`: no more; `union`: the European Union; `other`: takes part in politics without an
   * ISO code of its own (Kosovo, of which the status is disputed).
   */
  readonly kind: 'iso' | 'former' | 'union' | 'other';
  readonly alpha3: string | undefined;
  /** Numbers in the lists of the Correlates of War project, and of Gleditsch and Ward. */
  readonly cow: number | undefined;
  readonly gw: number | undefined;
  readonly fips: string | undefined;
  /** Of a former state: when it was there, and who followed. */
  readonly date: string | undefined;
  readonly successors: readonly string[];
  /** Former states that it followed. */
  readonly predecessors: readonly string[];
}

function kindOf(code: string): CountryEntry['kind'] {
  if (Object.hasOwn(FORMER, code)) return 'former';
  if (code === 'EU') return 'union';
  return ISO_CODES.includes(code) ? 'iso' : 'other';
}

/** The entry of a code in upper case; undefined for one that is not of ours. */
export function countryEntry(code: string): CountryEntry | undefined {
  if (!isCountryCode(code)) return undefined;
  const former = Object.hasOwn(FORMER, code) ? FORMER[code] : undefined;
  const predecessors = Object.keys(FORMER).filter((id) => FORMER[id]?.successors.includes(code));
  return {
    code,
    kind: kindOf(code),
    alpha3: alpha3Of(code),
    cow: numberOf(code, 'cow'),
    gw: numberOf(code, 'gw'),
    fips: fipsOf(code),
    date: former?.date,
    successors: former?.successors ?? [],
    predecessors,
  };
}

import { type Instant, civilOf, isoDay } from '../time/index.ts';
import { NAME_LANGS, countryName } from './country-names.ts';

/** A time in which a name or code of today meant a state that is called otherwise now, or is no more. */
interface Era {
  readonly code: string;
  /** Code of the state that is meant: another one, or the same with another name. */
  readonly means: string;
  /** First moment, and the first after it; ms UTC. */
  readonly from: Instant;
  readonly until: Instant;
  /** In English, for the sentence that says what was assumed. */
  readonly state: string;
}

const day = (year: number, month: number, date: number): Instant => Date.UTC(year, month - 1, date);

const ERAS: readonly Era[] = [
  { code: 'RU', means: 'SU', from: day(1922, 12, 30), until: day(1991, 12, 26), state: 'the Soviet Union' }, // prettier-ignore
  { code: 'CD', means: 'ZR', from: day(1971, 10, 27), until: day(1997, 5, 17), state: 'Zaire' },
  { code: 'DE', means: 'DE', from: day(1949, 5, 23), until: day(1990, 10, 3), state: 'the Federal Republic' }, // prettier-ignore
  { code: 'YE', means: 'YE', from: day(1967, 11, 30), until: day(1990, 5, 22), state: 'the Yemen Arab Republic, the north' }, // prettier-ignore
  { code: 'VN', means: 'VN', from: day(1954, 7, 21), until: day(1976, 7, 2), state: 'the Republic of Vietnam, the south' }, // prettier-ignore
  // ISO gave the code of Czechoslovakia away again.
  { code: 'CS', means: 'CSXX', from: day(2003, 7, 23), until: Infinity, state: 'Serbia and Montenegro' }, // prettier-ignore
];

/** What some of them were called then, in the order of NAME_LANGS; those of other codes have names of their own. */
const NAMES: Readonly<Record<string, string>> = {
  DE: 'West Germany|Західна Німеччина|Западная Германия|Bundesrepublik Deutschland|Allemagne de l’Ouest|Alemania Occidental|Niemcy Zachodnie|Batı Almanya|ألمانيا الغربية|西德',
  YE: 'North Yemen|Північний Ємен|Северный Йемен|Nordjemen|Yémen du Nord|Yemen del Norte|Jemen Północny|Kuzey Yemen|اليمن الشمالي|北也门',
  VN: 'South Vietnam|Південний В’єтнам|Южный Вьетнам|Südvietnam|Viêt Nam du Sud|Vietnam del Sur|Wietnam Południowy|Güney Vietnam|فيتنام الجنوبية|南越',
};

const eraOf = (code: string, on: Instant): Era | undefined =>
  ERAS.find((era) => era.code === code && era.from <= on && on < era.until);

/** Whether what a code means depends on the day. */
export const hasEras = (code: string): boolean => ERAS.some((era) => era.code === code);

/**
 * The code of the state that a code of today meant on a day, and what was assumed about it
 * ("Germany on 1975-01-01: the Federal Republic"); undefined where nothing had to be.
 */
export function codeOn(
  code: string,
  on: Instant,
): { readonly code: string; readonly assumed: string } | undefined {
  const era = eraOf(code, on);
  if (era === undefined) return undefined;
  const name = code === 'CS' ? code : countryName(code, 'en');
  return { code: era.means, assumed: `${name} on ${isoDay(civilOf(on))}: ${era.state}` };
}

/** The name of a country as of a day: West Germany for DE in 1975, Germany since 3 October 1990. */
export function countryNameOn(code: string, lang: string, on: Instant): string {
  const names = eraOf(code, on) && NAMES[code]?.split('|');
  if (names === undefined) return countryName(code, lang);
  return names[NAME_LANGS.indexOf(lang.toLowerCase().split('-', 1)[0] ?? '')] ?? names[0] ?? code;
}

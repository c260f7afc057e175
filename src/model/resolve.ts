import { fold } from '../base/index.ts';
import { type Instant, readDate } from '../time/index.ts';
import { FORMER_CODES, ISO_CODES, isCountryCode } from './codes.ts';
import { NAME_LANGS, countryName } from './country-names.ts';
import { codeOn } from './eras.ts';
import { isoOfFips } from './fips.ts';
import { type StateSystem, resolveStateNumber } from './state-numbers.ts';

/** ISO 3166-1 alpha-3, three letters each, in the order of ISO_CODES. */
const ALPHA_3 =
  'ANDAREAFGATGAIAALBARMAGOATAARGASMAUTAUSABWALAAZEBIHBRBBGDBELBFABGRBHRBDIBENBLMBMUBRNBOLBESBRABHSBTNBVTBWABLRBLZCANCCKCODCAFCOGCHECIVCOKCHLCMRCHNCOLCRICUBCPVCUWCXRCYPCZEDEUDJIDNKDMADOMDZAECUESTEGYESHERIESPETHFINFJIFLKFSMFROFRAGABGBRGRDGEOGUFGGYGHAGIBGRLGMBGINGLPGNQGRCSGSGTMGUMGNBGUYHKGHMDHNDHRVHTIHUNIDNIRLISRIMNINDIOTIRQIRNISLITAJEYJAMJORJPNKENKGZKHMKIRCOMKNAPRKKORKWTCYMKAZLAOLBNLCALIELKALBRLSOLTULUXLVALBYMARMCOMDAMNEMAFMDGMHLMKDMLIMMRMNGMACMNPMTQMRTMSRMLTMUSMDVMWIMEXMYSMOZNAMNCLNERNFKNGANICNLDNORNPLNRUNIUNZLOMNPANPERPYFPNGPHLPAKPOLSPMPCNPRIPSEPRTPLWPRYQATREUROUSRBRUSRWASAUSLBSYCSDNSWESGPSHNSVNSJMSVKSLESMRSENSOMSURSSDSTPSLVSXMSYRSWZTCATCDATFTGOTHATJKTKLTLSTKMTUNTONTURTTOTUVTWNTZAUKRUGAUMIUSAURYUZBVATVCTVENVGBVIRVNMVUTWLFWSMYEMMYTZAFZMBZWE';

/** Names and codes in common use that neither ISO nor Intl lists, folded. */
const ALIASES =
  'SU:ussr,soviet union,sun,cccp,ссср;YU:yugoslavia,yug,jugoslavija;DD:east germany,gdr,ddr,german democratic republic;CS:czechoslovakia,ceskoslovensko,csk,tch;CSXX:serbia and montenegro,scg;YD:south yemen,yemen people s republic,ymd,pdry;VD:north vietnam,vdr;ZR:zaire,zar;EU:european union,eur;XK:kosovo,xkx,kos,kosova;RU:russian federation,rossiya;US:united states of america,america,u.s.,u.s.a.;GE:sakartvelo;AM:hayastan;JP:nippon,nihon;GR:hellas,ellada;IN:bharat;EG:misr;UA:ukraina,ukrayina;KH:kampuchea;BY:byelorussia,belorussia;GB:uk,u.k.,great britain,britain;CZ:czech republic;TR:turkey;CI:ivory coast,cote d ivoire;MK:macedonia;SZ:swaziland;FM:federated states of micronesia;YE:yemen arab republic,north yemen;CV:cape verde;MM:burma,myanmar;NL:holland;VA:vatican,holy see;TL:east timor;KP:dprk;KR:republic of korea,hanguk;SY:syrian arab republic;MD:republic of moldova;IR:islamic republic of iran;PS:palestine,state of palestine;BO:bolivia;VN:viet nam,south vietnam,republic of vietnam;CD:dr congo,drc,democratic republic of the congo;CG:republic of the congo,congo;DE:west germany,brd,german federal republic,federal republic of germany,frg;CN:people s republic of china,prc,zhongguo;TW:republic of china;BA:bosnia;LA:lao;BN:brunei darussalam;AE:uae';

export type ResolvedCountry =
  | {
      readonly ok: true;
      readonly code: string;
      /** What had to be assumed because of the day: "Germany on 1975-01-01: the Federal Republic". */
      readonly assumed?: string;
    }
  /** `suggestion`: a way to write what was probably meant. */
  | { readonly ok: false; readonly suggestion?: string };

/** Folded name or code → code. */
type Names = ReadonlyMap<string, string>;

const key = (name: string): string =>
  fold(name)
    .replace(/&/g, ' and ')
    .replace(/\bst\.? (?=\w{4})/g, 'saint ')
    .replace(/[’ʼ'.\-_(),]+/g, ' ')
    .replace(/^the\s|\s+/g, ' ')
    .trim();

/** Names of regions as Intl has them, one table a language. */
function intlNames(): (code: string, lang: string) => string | undefined {
  const tables = new Map<string, Intl.DisplayNames>();
  return (code, lang) => {
    const table =
      tables.get(lang) ?? new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
    tables.set(lang, table);
    return table.of(code);
  };
}

/** The region's own likely language. */
const ownLang = (code: string): string => new Intl.Locale(`und-${code}`).maximize().language;

function buildNames(): Names {
  const codes = new Map<string, string>();
  const nameIn = intlNames();
  const add = (name: string | undefined, code: string): void => {
    if (name !== undefined && !codes.has(key(name))) codes.set(key(name), code);
  };
  // A name that means two countries in two languages means the one it has in English or at home.
  ISO_CODES.forEach((code, i) => {
    for (const lang of ['en', ownLang(code)]) add(nameIn(code, lang), code);
    codes.set(ALPHA_3.slice(3 * i, 3 * i + 3).toLowerCase(), code);
  });
  for (const lang of NAME_LANGS) for (const code of ISO_CODES) add(nameIn(code, lang), code);
  for (const code of FORMER_CODES)
    for (const lang of NAME_LANGS) add(countryName(code, lang), code);
  for (const entry of ALIASES.split(';')) {
    const [code = '', names = ''] = entry.split(':');
    for (const name of names.split(',')) codes.set(key(name), code);
  }
  return codes;
}

/** A pure cache of a table that takes some milliseconds to build and that most pages never ask for. */
const cache = new Map<'names', Names>();

function names(): Names {
  const known = cache.get('names') ?? buildNames();
  cache.set('names', known);
  return known;
}

/**
 * How many letters to change, insert, drop or swap with a neighbour to get from one text to the other
 * (optimal string alignment, Damerau 1964; a swap counts half, being the commonest slip); `limit + 1` as soon as it is more than `limit`.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, above]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, j) => j),
  ];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(replace, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 0.5);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, above] = [above, row];
  }
  return above[b.length] ?? limit + 1;
}

/** The known name nearest to a folded text, as it should be written; a swapped pair of letters counts as near. */
function nearest(text: string): string | undefined {
  const limit = text.length <= 4 ? 1 : 2;
  let best: { name: string; code: string; distance: number } | undefined;
  for (const [name, code] of names()) {
    const distance = editDistance(text, name, limit);
    if (distance > limit || (best !== undefined && distance >= best.distance)) continue;
    // Two letters are one step away from nearly everything: a hint would be a guess.
    if (text.length < 3 || distance >= name.length / 2) continue;
    best = { name, code, distance };
  }
  if (best === undefined) return undefined;
  return best.name.length === 3 ? best.name.toUpperCase() : best.code;
}

/** ISO 3166-1 alpha-3 of an alpha-2 code; undefined where there is none. */
export function alpha3Of(code: string): string | undefined {
  const index = ISO_CODES.indexOf(code);
  return index < 0 ? undefined : ALPHA_3.slice(3 * index, 3 * index + 3);
}

/** Codes that have a name or short form which starts like a text, or with a word that does: what a reader looks for. */
export function countriesCalled(text: string): ReadonlySet<string> {
  const wanted = key(text);
  const found = new Set<string>();
  if (wanted.length < 2) return found;
  for (const [name, code] of names())
    if (name.startsWith(wanted) || name.includes(` ${wanted}`)) found.add(code);
  return found;
}

/** Regardless of the day. */
function resolveAny(nameOrCode: string): ResolvedCountry {
  // No name of a country is longer, and the search for a near one takes time proportional to the length.
  if (nameOrCode.length > 80) return { ok: false };
  const upper = nameOrCode.trim().toUpperCase();
  if (isCountryCode(upper)) return { ok: true, code: upper };
  const text = key(nameOrCode);
  const code = text === '' ? undefined : names().get(text);
  if (code !== undefined) return { ok: true, code };
  const suggestion = nearest(text);
  return suggestion === undefined ? { ok: false } : { ok: false, suggestion };
}

function instantOf(on: Instant | string | undefined): Instant | undefined {
  if (typeof on !== 'string') return on;
  const parsed = readDate(on);
  if (!parsed.ok) return undefined;
  return [parsed.date.earliest, parsed.date.latest].find((instant) => Number.isFinite(instant));
}

export interface ResolveOptions {
  /** The day it is asked for, ms UTC or an EDTF text: names and codes change their meaning. */
  readonly on?: Instant | string;
  /** Of whom the codes or numbers are: `iso` (and names) unless said. Codes of FIPS 10-4 mean other countries than ISO's. */
  readonly system?: 'iso' | 'fips' | StateSystem;
}

/** Codes and numbers of others; undefined for what is none of them. */
function resolveIn(text: string, system: StateSystem | 'fips', on: Instant): ResolvedCountry {
  if (system !== 'fips')
    return /^\d+$/.test(text) ? resolveStateNumber(Number(text), system, on) : { ok: false };
  const code = isoOfFips(text.toUpperCase());
  return code === undefined ? { ok: false } : { ok: true, code };
}

/**
 * The code of a country given as a code (alpha-2 or alpha-3, any case) or as a name (in a language of the interface, in the
 * country's own, common short forms; case, accents and "the" ignored). With `on`, the state that was meant on that day,
 * and in `assumed` what was taken for granted: "Russia" in 1975 is the Soviet Union.
 */
export function resolveCountry(
  nameOrCode: string,
  { on, system = 'iso' }: ResolveOptions = {},
): ResolvedCountry {
  const instant = instantOf(on);
  const found =
    system === 'iso'
      ? resolveAny(nameOrCode)
      : resolveIn(nameOrCode.trim(), system, instant ?? Date.UTC(2016, 0));
  if (!found.ok || instant === undefined) return found;
  // Numbers of states follow the day already; and it is the code CS that ISO used twice, not the name.
  const isSettled =
    system === 'cow' || system === 'gw' || (found.code === 'CS' && nameOrCode.trim().length > 2);
  const then = isSettled ? undefined : codeOn(found.code, instant);
  return then === undefined ? found : { ok: true, ...then };
}

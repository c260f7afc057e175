/** Words of dates in the interface's languages. They are compared as `plain` leaves them: lower case, no accents. */
import { plain } from './clean.ts';
import type { Portion } from './types.ts';

const alternatives = (words: string): string =>
  plain(words)
    .split(',')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
const entries = <T>(table: string, value: (key: string) => T): ReadonlyMap<string, T> =>
  new Map(
    plain(table)
      .split(';')
      .flatMap((entry) => {
        const [name = '', words = ''] = entry.split(':');
        return words.split(',').map((word) => [word, value(name)] as const);
      }),
  );

/** EDTF codes of the seasons. */
export const SEASONS = entries(
  '21:spring,fruhling,fruhjahr,printemps,primavera,wiosna,весна,весной,весны,весни,навесні,навесни,ilkbahar,الربيع,ربيع,春,春天,春季;22:summer,sommer,ete,verano,lato,latem,лето,летом,лета,літо,літа,влітку,yaz,الصيف,صيف,夏,夏天,夏季;23:autumn,fall,herbst,automne,otono,jesien,jesienia,осень,осенью,осени,осінь,восени,sonbahar,الخريف,خريف,秋,秋天,秋季;24:winter,hiver,invierno,zima,зима,зимои,взимку,kis,الشتاء,شتاء,冬,冬天,冬季',
  Number,
);
/** Words between the parts of a date that say nothing. */
export const FILLERS = new Set(
  plain(
    'the,of,in,on,year,de,del,du,des,le,la,el,en,am,im,den,der,des,dem,jahr,an,ano,annee,w,dnia,r,rok,roku,г,год,года,году,р,рік,року,роки,в,у,yili,yilinda,سنة,عام',
  ).split(','),
);

export const CIRCA = new RegExp(
  `^(?:(?:${alternatives(
    'circa,about,around,approximately,approx,roughly,ca,cca,c,um,gegen,etwa,ungefahr,vers,environ,env,hacia,alrededor de,aprox,około,okolo,ok,приблизно,приблизительно,прибл,близько,около,ок,бл,yaklasik,حوالي,نحو',
  )})(?:\\. ?| |(?=\\d{3}))|[~≈] ?|(?:大约|大約|约|約) ?)`,
);
export const PERHAPS = new RegExp(
  `^(?:${alternatives(
    'perhaps,possibly,probably,maybe,likely,vielleicht,wohl,wahrscheinlich,peut-etre,probablement,quiza,quizas,probablemente,być moze,prawdopodobnie,возможно,вероятно,можливо,имовірно',
  )}) `,
);

const PORTIONS = entries(
  'early:early,beginning of,start of,anfang,fruhes,debut,debut de,principios de,comienzos de,poczatek,początek,начало,в начале,початок,на початку;mid:mid,middle of,mitte,mi,milieu de,mediados de,połowa,середина,в середине;late:late,end of,ende,spates,fin,fin de,finales de,fines de,koniec,конец,в конце,кінець,наприкінці',
  (name) => name as Portion,
);
const PORTION = new RegExp(
  `^(${alternatives([...PORTIONS.keys()].sort((a, b) => b.length - a.length).join(','))})(?: |-)(?:the |in |of |de |des |du )?`,
);
/** "mid-2014" cut into what portion, and of what. */
export function portionOf(text: string): readonly [Portion | undefined, string] {
  const match = PORTION.exec(text);
  if (match === null) return [undefined, text];
  return [PORTIONS.get(match[1] ?? ''), text.slice(match[0].length)];
}

/** Two dates and what is between them. */
export const BETWEEN =
  /^(?:between|zwischen|entre|miedzy|между|між|між) (.+) (?:and|und|et|y|e|a|i|и|і|та|&|–) (.+)$/;
export const FROM_TO =
  /^(from |von |vom |du |de |del |desde |od |с |со |з |із )?(.+) (?:to|until|till|through|thru|bis(?: zum)?|au|al|hasta|do|по|until about) (.+)$/;
export const OR = /^(.+?) (?:or|oder|ou|o|lub|или|або|veya|或) (.+)$/;
export const AND = /^(.+?) (?:and|und|et|y|i|и|та|ve|&) (.+)$/;

/** What one word in front, or after, does with the date. */
export const PREFIXES: readonly (readonly [
  RegExp,
  'since' | 'until' | 'before' | 'after' | 'by' | 'from',
])[] = [
  [
    /^(?:since|from|starting|as of|seit|ab|depuis|a partir de|desde|od) (.+?)(?: on| onwards?)?$/,
    'since',
  ],
  [/^(.+?) (?:onwards?|and later|to date)$/, 'since'],
  [/^(?:until|till|up to|bis(?: zum)?|jusqu'(?:a|en|au) ?|hasta) ?(.+)$/, 'until'],
  [
    /^(?:before|prior to|earlier than|pre|vor(?: dem)?|avant(?: le)?|antes de(?:l)?|przed|перед) ?-?(.+)$/,
    'before',
  ],
  [
    /^(?:after|later than|post|nach(?: dem)?|apres(?: le)?|despues de(?:l)?|po|после|після|писля) ?-?(.+)$/,
    'after',
  ],
  [
    /^(?:by|no later than|not later than|not after|on or before|spatestens|au plus tard(?: le)?) (.+)$/,
    'by',
  ],
  [
    /^(?:no earlier than|not earlier than|not before|on or after|fruhestens|au plus tot(?: le)?) (.+)$/,
    'from',
  ],
];
/** The other end of a range that still goes on. */
export const PRESENT =
  /^(?:present|the present|today|now|ongoing|current|date|to date|heute|aujourd'hui|nos jours|hoy|dzis|dzisiaj|настоящее время|н\.? ?в\.?|сьогодні|bugun|至今|现在|الان)$/;

const BC = String.raw`b\.? ?c\.?(?: ?e\.?)?|before christ|v\.? ?chr\.?|v\. ?u\. ?z\.?|av\.? ?j\.?-? ?c\.?|a\. ?c\.?|p\. ?n\. ?e\.?|до н\.? ?[эе]\.?|ق\.? ?م\.?`;
const AD = String.raw`a\.? ?d\.?|c\.? ?e\.?|n\.? ?chr\.?|ap\.? ?j\.?-? ?c\.?|apr\.? ?j\.?-? ?c\.?|d\. ?c\.?|n\. ?e\.?|н\.? ?[эе]\.?|ميلادي|ميلادية`;
/** In front only: behind a number they are the units of other things. */
const [BC_FRONT, AD_FRONT] = [String.raw`m\.?o\.?|公元前|前`, String.raw`m\.?s\.?|公元`];
const ERAS: readonly (readonly [RegExp, 'bc' | 'ad'])[] = [
  [new RegExp(`(?<=\\d|[\\s.])(?:${BC})$`), 'bc'],
  [new RegExp(`(?<=\\d|[\\s.])(?:${AD})$`), 'ad'],
  [new RegExp(`^(?:${BC}|${BC_FRONT})(?=[\\s\\d])`), 'bc'],
  [new RegExp(`^(?:${AD}|${AD_FRONT})(?=[\\s\\d])`), 'ad'],
];

/** "55 bc" cut into its era and the rest. */
export function eraOf(text: string): readonly ['bc' | 'ad' | undefined, string] {
  for (const [pattern, era] of ERAS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
    if (/\d|century|[ivx]/.test(rest)) return [era, rest.trim()];
  }
  return [undefined, text];
}

const CENTURY_WORD =
  'century|cent|jahrhundert|jh|jhd|siecle|wieku|wiek|века?|столетие|столетия|століття|yuzyil|世纪|世紀';
/** Single letters only after an ordinal or a Roman numeral: "19th c.", "XIX в.", but not "5 w". */
const CENTURIES: readonly RegExp[] = [
  new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|e|eme|\\.|-?и)? ?(?:${CENTURY_WORD})\\.?$`),
  /^(\d{1,2})(?:st|nd|rd|th) c\.?$/,
  new RegExp(`^([ivx]{1,5})e? ?(?:${CENTURY_WORD}|w|в|ст)\\.?$`),
  /^(?:siglo|s\.|век|wiek) ([ivx]{1,5})$/,
];
const ORDINALS =
  'first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth,twenty-first'.split(
    ',',
  );
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** A number in Roman numerals up to 39; they need not be well formed. */
function roman(text: string): number {
  const values = [...text].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** The number of a century: "19th century", "nineteenth century", "siglo XIX", "XIX век". */
export function centuryOf(text: string): number | undefined {
  const word = /^(\S+) century$/.exec(text)?.[1] ?? '';
  if (ORDINALS.includes(word)) return ORDINALS.indexOf(word) + 1;
  const number = CENTURIES.map((pattern) => pattern.exec(text)?.[1]).find(
    (found) => found !== undefined,
  );
  if (number === undefined) return undefined;
  const value = /^\d/.test(number) ? Number(number) : roman(number);
  return value >= 1 && value <= 40 ? value : undefined;
}

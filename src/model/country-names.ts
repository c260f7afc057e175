import type { FORMER_CODES } from './codes.ts';

type Former = (typeof FORMER_CODES)[number];

/** Languages of the interface: names of countries are written and understood in them. */
export const NAME_LANGS = 'en uk ru de fr es pl tr ar zh'.split(' ');
/** Intl.DisplayNames calls the Soviet Union "Russia", East Germany "Germany" and so on: these are ours, in the order of NAME_LANGS. */
const FORMER: Readonly<Record<Former, string>> = {
  SU: 'Soviet Union|Радянський Союз|Советский Союз|Sowjetunion|Union soviétique|Unión Soviética|Związek Radziecki|Sovyetler Birliği|الاتحاد السوفيتي|苏联',
  YU: 'Yugoslavia|Югославія|Югославия|Jugoslawien|Yougoslavie|Yugoslavia|Jugosławia|Yugoslavya|يوغوسلافيا|南斯拉夫',
  DD: 'East Germany|Східна Німеччина|Восточная Германия|DDR|Allemagne de l’Est|Alemania Oriental|Niemcy Wschodnie|Doğu Almanya|ألمانيا الشرقية|东德',
  CS: 'Czechoslovakia|Чехословаччина|Чехословакия|Tschechoslowakei|Tchécoslovaquie|Checoslovaquia|Czechosłowacja|Çekoslovakya|تشيكوسلوفاكيا|捷克斯洛伐克',
  CSXX: 'Serbia and Montenegro|Сербія і Чорногорія|Сербия и Черногория|Serbien und Montenegro|Serbie-et-Monténégro|Serbia y Montenegro|Serbia i Czarnogóra|Sırbistan-Karadağ|صربيا والجبل الأسود|塞尔维亚和黑山',
  YD: 'South Yemen|Південний Ємен|Южный Йемен|Südjemen|Yémen du Sud|Yemen del Sur|Jemen Południowy|Güney Yemen|اليمن الجنوبي|南也门',
  VD: 'North Vietnam|Північний В’єтнам|Северный Вьетнам|Nordvietnam|Viêt Nam du Nord|Vietnam del Norte|Wietnam Północny|Kuzey Vietnam|فيتنام الشمالية|北越',
  ZR: 'Zaire|Заїр|Заир|Zaire|Zaïre|Zaire|Zair|Zaire|زائير|扎伊尔',
};

/** A pure cache: what a language's names are never changes. */
const displayNames = new Map<string, Intl.DisplayNames>();

function namesOf(lang: string): Intl.DisplayNames {
  const known = displayNames.get(lang);
  if (known !== undefined) return known;
  const options = { type: 'region', fallback: 'code' } as const;
  const [names] = [lang, 'en'].flatMap((tag) => {
    try {
      return [new Intl.DisplayNames([tag, 'en'], options)];
    } catch {
      return []; // not a language tag
    }
  });
  const found = names ?? new Intl.DisplayNames('en', options);
  displayNames.set(lang, found);
  return found;
}

const isFormer = (code: string): code is Former => Object.hasOwn(FORMER, code);

/** The name of a country, of the EU or of a former country in a language (English where we have none); the code itself if unknown. */
export function countryName(code: string, lang: string): string {
  if (isFormer(code)) {
    const names = FORMER[code].split('|');
    return names[NAME_LANGS.indexOf(lang.toLowerCase().split('-', 1)[0] ?? '')] ?? names[0] ?? code;
  }
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return namesOf(lang).of(code) ?? code;
}

/** The name as a chip shows it: "EU" for the European Union in English, the full name of all others. */
export function countryShort(code: string, lang: string): string {
  return code === 'EU' && /^en\b/i.test(lang) ? 'EU' : countryName(code, lang);
}

/** ISO 3166-1: number and letters of every country that the shapes have; numbers that mean nothing (−1, IOA …) are left out. */
const NUMBERS =
  '004AF008AL012DZ016AS020AD024AO028AG031AZ032AR036AU040AT044BS048BH050BD051AM052BB056BE060BM064BT068BO070BA072BW076BR084BZ086IO090SB092VG096BN100BG104MM108BI112BY116KH120CM124CA132CV136KY140CF144LK148TD152CL156CN158TW170CO174KM178CG180CD184CK188CR191HR192CU196CY203CZ204BJ208DK212DM214DO218EC222SV226GQ231ET232ER233EE234FO238FK239GS242FJ246FI248AX250FR258PF260TF262DJ266GA268GE270GM275PS276DE288GH296KI300GR304GL308GD316GU320GT324GN328GY332HT334HM336VA340HN344HK348HU352IS356IN360ID364IR368IQ372IE376IL380IT384CI388JM392JP398KZ400JO404KE408KP410KR414KW417KG418LA422LB426LS428LV430LR434LY438LI440LT442LU446MO450MG454MW458MY462MV466ML470MT478MR480MU484MX492MC496MN498MD499ME500MS504MA508MZ512OM516NA520NR524NP528NL531CW533AW534SX540NC548VU554NZ558NI562NE566NG570NU574NF578NO580MP583FM584MH585PW586PK591PA598PG600PY604PE608PH612PN616PL620PT624GW626TL630PR634QA642RO643RU646RW652BL654SH659KN660AI662LC663MF666PM670VC674SM678ST682SA686SN688RS690SC694SL702SG703SK704VN705SI706SO710ZA716ZW724ES728SS729SD732EH740SR748SZ752SE756CH760SY762TJ764TH768TG776TO780TT784AE788TN792TR795TM796TC798TV800UG804UA807MK818EG826GB831GG832JE833IM834TZ840US850VI854BF858UY860UZ862VE876WF882WS887YE894ZM';

const BY_NUMBER: ReadonlyMap<string, string> = new Map(
  (NUMBERS.match(/.{5}/g) ?? []).map((entry) => [entry.slice(0, 3), entry.slice(3)]),
);

/** Shapes without a number of their own: whose they count as, and the disputed area that they are. */
const NAMELESS: Readonly<Record<string, { readonly code: string; readonly disputed?: string }>> = {
  CYN: { code: 'CY', disputed: 'northern-cyprus' },
  SOL: { code: 'SO', disputed: 'somaliland' },
  XKX: { code: 'XK' },
  KAS: { code: '', disputed: 'siachen' },
  IOA: { code: 'CX' },
  ATC: { code: 'AU' },
};

/** Whose shape it is: ISO 3166-1 alpha-2 (XK for Kosovo), "" for nobody's; undefined for what is not drawn. */
export function ownerOf(
  number: string,
  alpha3: string,
): { readonly code: string; readonly disputed?: string } | undefined {
  const known = NAMELESS[alpha3];
  if (known) return known;
  const code = BY_NUMBER.get(number);
  return code === undefined ? undefined : { code };
}

/** A part of a state's shape that has a code of its own: whose shape, which rectangle [west, south, east, north]. */
export const PARTS: readonly {
  readonly of: string;
  readonly code: string;
  readonly box: readonly [west: number, south: number, east: number, north: number];
}[] = [
  { of: 'FR', code: 'GF', box: [-55, 1, -51, 7] },
  { of: 'FR', code: 'GP', box: [-62, 15.7, -60.8, 16.6] },
  { of: 'FR', code: 'MQ', box: [-61.5, 14.2, -60.6, 15.1] },
  { of: 'FR', code: 'RE', box: [55, -22, 56, -20.5] },
  { of: 'FR', code: 'YT', box: [44.8, -13.2, 45.5, -12.5] },
  { of: 'NO', code: 'SJ', box: [-10, 70.5, 35, 82] },
  { of: 'NL', code: 'BQ', box: [-69, 11.5, -62, 18] },
  { of: 'CX', code: 'CC', box: [96, -13, 97.5, -11] },
];

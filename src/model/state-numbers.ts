/**
 * Countries as the lists of states of political science number them: the Correlates of War project (COW, 2016) and
 * Gleditsch and Ward (1999, updated). The two agree on nearly all numbers; states that have no code of ours (Bavaria)
 * are left out; South Vietnam is VN, as in ISO before 1977.
 */
import type { Instant } from '../time/index.ts';
import type { ResolvedCountry } from './resolve.ts';

export type StateSystem = 'cow' | 'gw';

/** Number and code, the same in both lists and at all times. */
const BOTH = (
  '2US 20CA 31BS 40CU 41HT 42DO 51JM 52TT 53BB 54DM 55GD 56LC 57VC 58AG 60KN 70MX 80BZ 90GT 91HN ' +
  '92SV 93NI 94CR 95PA 100CO 101VE 110GY 115SR 130EC 135PE 140BR 145BO 150PY 155CL 160AR 165UY ' +
  '200GB 205IE 210NL 211BE 212LU 220FR 221MC 223LI 225CH 230ES 232AD 235PT 255DE 260DE 265DD 290PL ' +
  '305AT 310HU 315CS 316CZ 317SK 325IT 331SM 338MT 339AL 340RS 341ME 343MK 344HR 346BA 347XK 349SI ' +
  '350GR 352CY 355BG 359MD 360RO 366EE 367LV 368LT 369UA 370BY 371AM 372GE 373AZ 375FI 380SE 385NO ' +
  '390DK 395IS 402CV 403ST 404GW 411GQ 420GM 432ML 433SN 434BJ 435MR 436NE 437CI 438GN 439BF 450LR ' +
  '451SL 452GH 461TG 471CM 475NG 481GA 482CF 483TD 484CG 500UG 501KE 510TZ 516BI 517RW 520SO 522DJ ' +
  '530ET 531ER 540AO 541MZ 551ZM 552ZW 553MW 560ZA 565NA 570LS 571BW 572SZ 580MG 581KM 590MU 591SC ' +
  '600MA 615DZ 616TN 620LY 625SD 626SS 630IR 640TR 645IQ 651EG 652SY 660LB 663JO 666IL 670SA 678YE ' +
  '679YE 680YD 690KW 692BH 694QA 696AE 698OM 700AF 701TM 702TJ 703KG 704UZ 705KZ 710CN 712MN 713TW ' +
  '731KP 732KR 740JP 750IN 760BT 770PK 771BD 775MM 780LK 781MV 790NP 800TH 811KH 812LA 820MY 830SG ' +
  '835BN 840PH 850ID 860TL 900AU 910PG 920NZ 935VU 940SB 950FJ 983MH 986PW 987FM 990WS '
).trim();
const ONLY: Readonly<Record<StateSystem, string>> = {
  cow: '817VN 946KI 947TV 955TO 970NR',
  gw: '817VN 970KI 971NR 972TO 973TV',
};

/** A state that was called otherwise for a time: the code until a day (exclusive), then the next, the last without an end. */
const CHANGED: Readonly<Record<number, readonly (readonly [string, Instant])[]>> = {
  365: [
    ['RU', Date.UTC(1922, 11, 30)],
    ['SU', Date.UTC(1991, 11, 26)],
    ['RU', Infinity],
  ],
  345: [
    ['YU', Date.UTC(2003, 1, 4)],
    ['CSXX', Date.UTC(2006, 5, 5)],
    ['RS', Infinity],
  ],
  490: [
    ['CD', Date.UTC(1971, 9, 27)],
    ['ZR', Date.UTC(1997, 4, 17)],
    ['CD', Infinity],
  ],
  816: [
    ['VD', Date.UTC(1976, 6, 2)],
    ['VN', Infinity],
  ],
};

const pairs = (text: string): readonly (readonly [number, string])[] =>
  [...text.matchAll(/(\d+)([A-Z]+)/g)].map(([, number, code = '']) => [Number(number), code]);

/**
 * The code of a state given by its number, as it was called on a day.
 * @param on ms UTC
 */
export function resolveStateNumber(
  number: number,
  system: StateSystem,
  on: Instant,
): ResolvedCountry {
  const changed = CHANGED[number]?.find(([, until]) => on < until)?.[0];
  const code = changed ?? TABLES[system].get(number);
  return code === undefined ? { ok: false } : { ok: true, code };
}

const TABLES: Readonly<Record<StateSystem, ReadonlyMap<number, string>>> = {
  cow: new Map(pairs(`${BOTH} ${ONLY.cow}`)),
  gw: new Map(pairs(`${BOTH} ${ONLY.gw}`)),
};

/** The number of a code in one of the lists; the first where there are several. */
export function numberOf(code: string, system: StateSystem): number | undefined {
  const changed = Object.keys(CHANGED).find((number) =>
    CHANGED[Number(number)]?.some(([name]) => name === code),
  );
  if (changed !== undefined) return Number(changed);
  for (const [number, name] of TABLES[system]) if (name === code) return number;
  return undefined;
}

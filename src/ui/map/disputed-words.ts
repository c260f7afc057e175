import { DISPUTED } from '../../layout/index.ts';
import type { MessageKey } from '../../words/index.ts';

/** The sentence that says how a disputed area is drawn. */
export const DISPUTED_WORDS: Readonly<Record<string, MessageKey>> = {
  crimea: 'disputedCrimea',
  'ukraine-2022': 'disputedUkraine2022',
  'western-sahara': 'disputedWesternSahara',
  kosovo: 'disputedKosovo',
  taiwan: 'disputedTaiwan',
  palestine: 'disputedPalestine',
  falklands: 'disputedFalklands',
  'northern-cyprus': 'disputedNorthernCyprus',
  somaliland: 'disputedSomaliland',
  siachen: 'disputedSiachen',
  abkhazia: 'disputedAbkhazia',
  'south-ossetia': 'disputedSouthOssetia',
  transnistria: 'disputedTransnistria',
  golan: 'disputedGolan',
  kashmir: 'disputedKashmir',
  'aksai-chin': 'disputedAksaiChin',
  arunachal: 'disputedArunachal',
  kurils: 'disputedKurils',
  halaib: 'disputedHalaib',
  abyei: 'disputedAbyei',
};

/** The sentences about the disputed areas of a country. */
export const disputedOf = (code: string): readonly MessageKey[] =>
  DISPUTED.filter(({ of }) => of.includes(code)).flatMap(({ id }) => DISPUTED_WORDS[id] ?? []);

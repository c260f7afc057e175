import { type Dataset, ROLE_WORDS, countryName, termOf } from '../model/index.ts';
import type { MessageKey } from '../words/index.ts';
import type { Reading } from './reading.ts';

/** Whose names they are, and in which language: a reader, or a reading with its dataset. */
export interface NameReader extends Pick<Reading, 'words' | 'text' | 'nameOf'> {
  readonly dataset: Dataset | undefined;
}

/** The common blocs in the order of the list, with the words for their short and, where it differs, their long name. */
const BLOC_WORDS: Readonly<Record<string, readonly [short: MessageKey, long?: MessageKey]>> = {
  nato: ['blocNato', 'blocNatoLong'],
  eu: ['blocEu', 'blocEuLong'],
  csto: ['blocCsto', 'blocCstoLong'],
  eaeu: ['blocEaeu', 'blocEaeuLong'],
  cis: ['blocCis', 'blocCisLong'],
  brics: ['blocBrics'],
  sco: ['blocSco', 'blocScoLong'],
  g7: ['blocG7'],
  g8: ['blocG8'],
  g20: ['blocG20'],
  asean: ['blocAsean', 'blocAseanLong'],
  au: ['blocAu'],
  coe: ['blocCoe'],
  oecd: ['blocOecd', 'blocOecdLong'],
  opec: ['blocOpec', 'blocOpecLong'],
  nordic: ['blocNordic'],
  'warsaw-pact': ['blocWarsawPact'],
};

/** What a bloc is called: by the dataset, else by us; its id where nobody knows it. */
export function blocName(
  reader: NameReader,
  id: string,
  style: 'short' | 'long' = 'short',
): string {
  const own = reader.dataset?.blocs?.find((bloc) => bloc.id === id);
  if (own !== undefined) return reader.text(own.label);
  const [short, long = short] = (Object.hasOwn(BLOC_WORDS, id) ? BLOC_WORDS[id] : undefined) ?? [];
  const key = style === 'long' ? long : short;
  return key === undefined ? id : reader.words.t(key);
}

/** A choice of `countries` in words: "Russia", "Russia as initiator", "NATO members on the date". */
export function termName(reader: NameReader, text: string): string {
  const { id, role, isBloc } = termOf(text);
  const { words } = reader;
  const name = isBloc
    ? words.t('blocMembersThen', { name: blocName(reader, id) })
    : countryName(id, words.lang);
  return role === undefined
    ? name
    : words.t('termInRole', { name, role: words.t(ROLE_WORDS[role]) });
}

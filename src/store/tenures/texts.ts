import { type Dataset, countryName, postWords } from '../../model/index.ts';
import {
  civilOf,
  daysWords,
  doubtSentence,
  lengthWords,
  readDate,
  yearSpanWords,
} from '../../time/index.ts';
import type { Reading } from '../reading.ts';
import type { Store } from '../types.ts';
import { tenuresOf } from './tenures.ts';
import type { Tenures, Vacancy } from './types.ts';

/** Whose language and names the words are in: a reader, or a reading with its store. */
export interface TenureReader extends Pick<
  Reading,
  'words' | 'text' | 'textAndLang' | 'nameOf' | 'dateText'
> {
  readonly store: Store | undefined;
  readonly dataset: Dataset | undefined;
}

/** The tenures of what is loaded; undefined before. */
export const tenuresIn = ({ store }: Pick<TenureReader, 'store'>): Tenures | undefined =>
  store && tenuresOf(store);

/** Name of a country's code or an actor's id. */
export const nameOfId = (reader: TenureReader, id: string): string =>
  reader.dataset?.actors?.some((actor) => actor.id === id) === true
    ? reader.nameOf('actor', id)
    : countryName(id, reader.words.lang);

/** "Ambassador of Russia to the United States". */
export function postName(reader: TenureReader, post: number): string {
  const found = tenuresIn(reader)?.posts[post];
  if (found === undefined) return '';
  return postWords(found, {
    textOf: (text) => reader.textAndLang(text),
    nameOf: (id) => nameOfId(reader, id),
    words: reader.words,
  });
}

/** "Ambassador to the United States", "Secretary General of NATO" where the flag does not say whose. */
export function shortPostName(reader: TenureReader, post: number): string {
  return reader.text(tenuresIn(reader)?.posts[post]?.title);
}

export function personName(reader: TenureReader, tenure: number): string {
  const tenures = tenuresIn(reader);
  return tenures === undefined ? '' : reader.text(tenures.actorOf(tenure).name);
}

/** "from 21 August 2017 to 10 October 2024". */
export const tenureDate = (reader: TenureReader, tenure: number): string =>
  reader.dateText(tenuresIn(reader)?.recordOf(tenure).date ?? '');

/** One sentence on what is not known of its dates. */
export function tenureDoubt(reader: TenureReader, tenure: number): string | undefined {
  const parsed = readDate(tenuresIn(reader)?.recordOf(tenure).date ?? '');
  return parsed.ok ? doubtSentence(parsed.date, reader.words) : undefined;
}

/** "2017–2024", "since 2025"; the date in words where a year is in doubt. */
export function tenureYears(reader: TenureReader, tenure: number): string {
  const tenures = tenuresIn(reader);
  const parsed = readDate(tenures?.recordOf(tenure).date ?? '');
  if (!parsed.ok || tenures === undefined) return '';
  const { date } = parsed;
  const { start, end } = date;
  const isPlain = !date.approximate && !date.uncertain;
  const yearOf = (part: typeof start): number | undefined => {
    if (part === undefined || !isPlain) return undefined;
    const [first, last] = [civilOf(part.earliest).year, civilOf(part.latest).year];
    return first === last ? first : undefined;
  };
  const [from, to] = [yearOf(start), yearOf(end)];
  const { words } = reader;
  if (from !== undefined && to !== undefined) return yearSpanWords(from, to, words);
  if (from !== undefined && date.openEnd)
    return words.t('dateSince', { date: yearSpanWords(from, from, words) });
  return reader.dateText(date.text, 'short');
}

/** The days beside a vacancy: "from 10 October 2024 to 6 March 2025", "since 27 June 2025". */
export function vacancyDate(reader: TenureReader, { after, before }: Vacancy): string {
  const tenures = tenuresIn(reader);
  if (tenures === undefined) return '';
  const endOf = (tenure: number): string => edge(tenures.recordOf(tenure).date, 1);
  const start = endOf(after);
  if (before === undefined) return reader.dateText(`${start}/..`);
  return reader.dateText(`${start}/${edge(tenures.recordOf(before).date, 0)}`);
}

/** The first or last part of an interval as written; of anything else the whole. */
function edge(date: string, at: 0 | 1): string {
  const parsed = readDate(date);
  if (!parsed.ok || parsed.date.kind !== 'interval') return date;
  const part = at === 0 ? parsed.date.start : parsed.date.end;
  return part?.text ?? date;
}

/** "5 months"; undefined where nobody follows. */
export function vacancyLength(reader: TenureReader, vacancy: Vacancy): string | undefined {
  const { before, least, most, about } = vacancy;
  return before === undefined ? undefined : lengthWords([least, most], about, reader.words);
}

/** The length in days where it is known to the day and the words round it: "147 days". */
export function vacancyDays(
  { words }: TenureReader,
  { least, most, before }: Vacancy,
): string | undefined {
  if (before === undefined || least !== most || least < 60) return undefined;
  return daysWords(least * 86_400_000, words);
}

/** The whole as one says it: name of its button and of its details. */
export function sayTenure(reader: TenureReader, of: number | Vacancy): string {
  const { words } = reader;
  if (typeof of === 'number') {
    const post = postName(reader, tenuresIn(reader)?.post[of] ?? -1);
    return words.t('sayTenure', {
      person: personName(reader, of),
      post,
      date: tenureDate(reader, of),
    });
  }
  const date = vacancyDate(reader, of);
  const post = postName(reader, of.post);
  const length = vacancyLength(reader, of);
  return length === undefined
    ? words.t('saySuccessor', { post, date })
    : words.t('sayVacancy', { length, post, date });
}

/** The last part of a name, for a bar that has no room for all of it. */
const lastPart = (name: string): string => name.split(/\s+/).at(-1) ?? name;

/** What stands on the bars of tenures, longest first: in the row of a post its holder, in a person's lane the post. */
export const tenureLabels = (
  reader: TenureReader,
): {
  readonly personOf: (tenure: number) => readonly string[];
  readonly postOf: (tenure: number) => readonly string[];
  readonly yearsOf: (tenure: number) => string;
} => ({
  personOf(tenure) {
    const name = personName(reader, tenure);
    return [name, lastPart(name)];
  },
  postOf(tenure) {
    const post = tenuresIn(reader)?.post[tenure] ?? -1;
    return [postName(reader, post), shortPostName(reader, post)];
  },
  yearsOf: (tenure) => tenureYears(reader, tenure),
});

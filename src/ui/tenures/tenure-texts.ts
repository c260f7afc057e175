import { postWords } from '../../model/index.ts';
import { type Tenures, type Vacancy, tenuresOf } from '../../store/index.ts';
import {
  civilOf,
  daysWords,
  doubtSentence,
  lengthWords,
  readDate,
  yearSpanWords,
} from '../../time/index.ts';
import type { Session } from '../session.svelte.ts';

/** The tenures of what is loaded; undefined before. */
export const tenuresIn = ({ store }: Session): Tenures | undefined => store && tenuresOf(store);

/** Name of a country's code or an actor's id. */
export const nameOfId = (session: Session, id: string): string =>
  session.dataset?.actors?.some((actor) => actor.id === id) === true
    ? session.nameOf('actor', id)
    : session.countryName(id);

/** "Ambassador of Russia to the United States". */
export function postName(session: Session, post: number): string {
  const found = tenuresIn(session)?.posts[post];
  if (found === undefined) return '';
  return postWords(found, {
    textOf: (text) => session.textAndLang(text),
    nameOf: (id) => nameOfId(session, id),
    words: session.words,
  });
}

/** "Ambassador to the United States", "Secretary General of NATO" where the flag does not say whose. */
export function shortPostName(session: Session, post: number): string {
  return session.text(tenuresIn(session)?.posts[post]?.title);
}

export function personName(session: Session, tenure: number): string {
  const tenures = tenuresIn(session);
  return tenures === undefined ? '' : session.text(tenures.actorOf(tenure).name);
}

/** "from 21 August 2017 to 10 October 2024". */
export const tenureDate = (session: Session, tenure: number): string =>
  session.dateText(tenuresIn(session)?.recordOf(tenure).date ?? '');

/** One sentence on what is not known of its dates. */
export function tenureDoubt(session: Session, tenure: number): string | undefined {
  const parsed = readDate(tenuresIn(session)?.recordOf(tenure).date ?? '');
  return parsed.ok ? doubtSentence(parsed.date, session.words) : undefined;
}

/** "2017–2024", "since 2025"; the date in words where a year is in doubt. */
export function tenureYears(session: Session, tenure: number): string {
  const tenures = tenuresIn(session);
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
  const { words } = session;
  if (from !== undefined && to !== undefined) return yearSpanWords(from, to, words);
  if (from !== undefined && date.openEnd)
    return words.t('dateSince', { date: yearSpanWords(from, from, words) });
  return session.dateText(date.text, 'short');
}

/** The days beside a vacancy: "from 10 October 2024 to 6 March 2025", "since 27 June 2025". */
export function vacancyDate(session: Session, { after, before }: Vacancy): string {
  const tenures = tenuresIn(session);
  if (tenures === undefined) return '';
  const endOf = (tenure: number): string => edge(tenures.recordOf(tenure).date, 1);
  const start = endOf(after);
  if (before === undefined) return session.dateText(`${start}/..`);
  return session.dateText(`${start}/${edge(tenures.recordOf(before).date, 0)}`);
}

/** The first or last part of an interval as written; of anything else the whole. */
function edge(date: string, at: 0 | 1): string {
  const parsed = readDate(date);
  if (!parsed.ok || parsed.date.kind !== 'interval') return date;
  const part = at === 0 ? parsed.date.start : parsed.date.end;
  return part?.text ?? date;
}

/** "5 months"; undefined where nobody follows. */
export function vacancyLength(session: Session, vacancy: Vacancy): string | undefined {
  const { before, least, most, about } = vacancy;
  return before === undefined ? undefined : lengthWords([least, most], about, session.words);
}

/** The length in days where it is known to the day and the words round it: "147 days". */
export function vacancyDays(
  { words }: Session,
  { least, most, before }: Vacancy,
): string | undefined {
  if (before === undefined || least !== most || least < 60) return undefined;
  return daysWords(least * 86_400_000, words);
}

/** The whole as one says it: name of its button and of its details. */
export function sayTenure(session: Session, of: number | Vacancy): string {
  const { words } = session;
  if (typeof of === 'number') {
    const post = postName(session, tenuresIn(session)?.post[of] ?? -1);
    return words.t('sayTenure', {
      person: personName(session, of),
      post,
      date: tenureDate(session, of),
    });
  }
  const date = vacancyDate(session, of);
  const post = postName(session, of.post);
  const length = vacancyLength(session, of);
  return length === undefined
    ? words.t('saySuccessor', { post, date })
    : words.t('sayVacancy', { length, post, date });
}

import type { Dataset, Text } from '../../model/index.ts';
import type { Described, Session } from '../session.svelte.ts';

/** Who describes events in titles of their own, and which. */
export interface Party {
  /** Country's code or actor's id. */
  readonly by: string;
  /** Its title per row; of several of one event the first. */
  readonly titles: ReadonlyMap<number, Text>;
}

/** The parties whose accounts have titles, those with most first. Reads every event once. */
export function partiesOf({ events }: Dataset): readonly Party[] {
  const parties = new Map<string, Map<number, Text>>();
  events.forEach(({ accounts = [] }, row) => {
    for (const { by, title } of accounts) {
      if (title === undefined) continue;
      const titles = parties.get(by) ?? new Map<number, Text>();
      if (!titles.has(row)) titles.set(row, title);
      parties.set(by, titles);
    }
  });
  return [...parties]
    .map(([by, titles]) => ({ by, titles }))
    .sort((a, b) => b.titles.size - a.titles.size);
}

/** The name of a party: an account's `by` is an actor's id or a country's code. */
export function partyName(session: Session, by: string): string {
  return session.dataset?.actors?.some((actor) => actor.id === by) === true
    ? session.nameOf('actor', by)
    : session.countryName(by);
}

const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Texts that stand in one line of words though they may run in two directions: each in an isolate of its own, so that
 * quotation marks and names stay where they belong (Unicode bidi algorithm, X5c).
 */
export function isolate<const T extends readonly string[]>(...texts: T): { [K in keyof T]: string };
export function isolate(...texts: readonly string[]): readonly string[] {
  return texts.some((text) => RTL_LETTER.test(text))
    ? texts.map((text) => `\u2068${text}\u2069`)
    : texts;
}

/** Titles as a party describes the events: in quotation marks, and never without its name. */
export function describedBy(session: Session, { by, titles }: Party): Described {
  const marked =
    (key: 'describedTitle' | 'describedLabel') =>
    (row: number): string | undefined => {
      const title = titles.get(row);
      if (title === undefined) return undefined;
      const quote = session.words.t('accountQuote', { text: session.text(title) });
      const [isolated, name] = isolate(quote, partyName(session, by));
      return session.words.t(key, { quote: isolated, name });
    };
  return { by, titles, title: marked('describedTitle'), label: marked('describedLabel') };
}

/** Shows titles as a party describes the events; for undefined or an unknown party the neutral ones. */
export function describe(session: Session, by: string | undefined): void {
  const parties = session.dataset ? partiesOf(session.dataset) : [];
  const party = parties.find((each) => each.by === by);
  session.described = party && describedBy(session, party);
}

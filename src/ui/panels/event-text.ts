import type { MessageKey } from '../../words/index.ts';
import type { Dataset, Relation, TimelineEvent } from '../../model/index.ts';

/** The words of a relation: seen from the event that has the link, and from the other one. */
const RELATION_WORDS: Readonly<Record<Relation, readonly [there: MessageKey, back: MessageKey]>> = {
  'responds-to': ['relRespondsTo', 'relRespondsToBack'],
  'leads-to': ['relLeadsTo', 'relLeadsToBack'],
  begins: ['relBegins', 'relBeginsBack'],
  ends: ['relEnds', 'relEndsBack'],
  'part-of': ['relPartOf', 'relPartOfBack'],
  replaces: ['relReplaces', 'relReplacesBack'],
  extends: ['relExtends', 'relExtendsBack'],
  breaches: ['relBreaches', 'relBreachesBack'],
};

export interface LinkedEvent {
  readonly word: MessageKey;
  readonly rel: Relation;
  readonly row: number;
}

/**
 * The events an event is linked with, in both directions: its own links first, then those of others that point to
 * it, in the order of the data. Links to events that are not there are left out. Reads every event once.
 */
export function linkedEvents(
  dataset: Dataset,
  row: number,
  rowOf: (id: string) => number | undefined,
): readonly LinkedEvent[] {
  const event = dataset.events[row];
  if (event === undefined) return [];
  const own = (event.links ?? []).flatMap(({ rel, event: id }): LinkedEvent[] => {
    const other = rowOf(id);
    return other === undefined || other === row
      ? []
      : [{ word: RELATION_WORDS[rel][0], rel, row: other }];
  });
  const back = dataset.events.flatMap((other, index): LinkedEvent[] =>
    other.links === undefined || index === row
      ? []
      : other.links
          .filter((link) => link.event === event.id)
          .map(({ rel }) => ({ word: RELATION_WORDS[rel][1], rel, row: index })),
  );
  return [...own, ...back];
}

const KNOWN = new Set(
  'id date timezone title label summary countries actors category tags series place importance status sources media accounts links'.split(
    ' ',
  ),
);

/** What the file says about an event beyond our fields, as texts: unknown columns and keys. */
export function moreFields(
  event: TimelineEvent,
): readonly (readonly [name: string, text: string])[] {
  // Readers of tables keep unknown columns under `more`: each is a field of its own.
  const fields = Object.entries(event).flatMap(([name, value]): [string, unknown][] => {
    if (KNOWN.has(name)) return [];
    if (name !== 'more' || typeof value !== 'object' || value === null) return [[name, value]];
    return Object.entries(value).map(([column, cell]) => [
      column === 'more' || (Object.hasOwn(event, column) && !KNOWN.has(column))
        ? `more.${column}`
        : column,
      cell,
    ]);
  });
  return fields.flatMap(([name, value]): [string, string][] => {
    if (value === undefined || value === null || value === '') return [];
    return [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)]];
  });
}

/** The language named, "Russian", where a text is not in the reader's language; undefined otherwise. */
export function foreignLanguage(lang: string | undefined, reader: string): string | undefined {
  if (lang === undefined || base(lang) === base(reader) || base(lang) === 'und') return undefined;
  try {
    return new Intl.DisplayNames(reader, { type: 'language' }).of(lang);
  } catch {
    return lang;
  }
}
const base = (lang: string): string => lang.split('-')[0]?.toLowerCase() ?? lang;

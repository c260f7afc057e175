import type { Session } from './session.svelte.ts';
import { lowerBound } from '../base/index.ts';
import { STATUS_NOTES } from '../model/index.ts';

/**
 * What a button of an event is called: its full title, date in words and countries (PUBLIC-API 3), then, of what did not
 * simply take place, its status. A reader can ask for less, and for more.
 */
export function spokenName(session: Session, row: number): string {
  const { words, spoken } = session;
  const countries = spoken === 'short' ? [] : session.countriesOf(row);
  const params = { title: session.titleOf(row), date: session.dateOf(row) };
  const plain =
    countries.length === 0
      ? words.t('stopEventPlain', params)
      : words.t('stopEvent', { ...params, countries: words.list(countries) });
  const note = statusNote(session, row);
  const name = note === undefined ? plain : words.t('stopStatus', { name: plain, status: note });
  if (spoken !== 'full') return name;
  return moreParts(session, row).reduce((all, more) => words.t('spokenParts', { all, more }), name);
}

/** Category, number of sources, and the place among the matching events. */
function moreParts(session: Session, row: number): readonly string[] {
  const { words, store, rows } = session;
  if (store === undefined) return [];
  const category = session.text(store.categories[store.columns.category[row] ?? -1]?.label);
  const rank = (of: number): number => store.rank[of] ?? 0;
  const at = lowerBound(0, rows.length, rank(row), (i) => rank(rows[i] ?? 0));
  return [
    ...(category === '' ? [] : [category]),
    words.t('cardSources', { count: session.event(row).sources?.length ?? 0 }),
    ...(rows[at] === row ? [words.t('spokenPlace', { n: at + 1, count: rows.length })] : []),
  ];
}

/** "cancelled", "disputed" …; undefined of what took place. */
function statusNote(session: Session, row: number): string | undefined {
  const { status = 'occurred' } = session.event(row);
  return status === 'occurred' ? undefined : session.words.t(STATUS_NOTES[status]);
}

/** The date in words, and of what did not simply take place its status: "12 October 2024, cancelled". */
export function dateAndStatus(session: Session, row: number, style?: 'long' | 'short'): string {
  const date = session.dateOf(row, style);
  const status = statusNote(session, row);
  return status === undefined ? date : session.words.t('dateStatus', { date, status });
}

import type { Session } from './session.svelte.ts';
import { STATUS_NOTES } from '../model/index.ts';

/**
 * What a button of an event is called: its full title, date in words and countries (PUBLIC-API 3), then, of what did not
 * simply take place, its status.
 */
export function spokenName(session: Session, row: number): string {
  const { words } = session;
  const countries = session.countriesOf(row);
  const params = { title: session.titleOf(row), date: session.dateOf(row) };
  const name =
    countries.length === 0
      ? words.t('stopEventPlain', params)
      : words.t('stopEvent', { ...params, countries: words.list(countries) });
  const note = statusNote(session, row);
  return note === undefined ? name : words.t('stopStatus', { name, status: note });
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

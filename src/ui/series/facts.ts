import { type SeriesFacts, seriesFacts } from '../../store/index.ts';
import type { Session } from '../session.svelte.ts';
import type { EventTexts } from './series-words.ts';

/** What the data know of a series by its id; undefined where no event has it. */
export function factsOf(session: Session, id: string): SeriesFacts | undefined {
  const { store, now } = session;
  const index = store?.facets.series.indexOf(id);
  return store === undefined || index === undefined
    ? undefined
    : seriesFacts(store, index, { now });
}

export const textsOf = (session: Session): EventTexts => ({
  words: session.words,
  titleOf: (row) => session.labelOf(row),
  dateOf: (row) => session.dateOf(row),
  numberOf: (row) => session.event(row).series?.number,
});

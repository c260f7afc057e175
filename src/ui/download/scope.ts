/** Which events a download holds, and the dataset, view and window of them. */
import {
  type Dataset,
  type TimelineEvent,
  type View,
  defaultView,
  withEvents,
} from '../../model/index.ts';
import { filterWords, rowsInWindow } from '../../store/index.ts';
import { windowWords } from '../../time/index.ts';
import type { Session } from '../session.svelte.ts';

/** The selected event, those in the window, all that match the filters, or everything. */
export type Scope = 'event' | 'window' | 'matching' | 'all';

/** The rows of a scope. */
export function rowsOf(session: Session, scope: Scope): Uint32Array {
  const { store, rows, window, selected } = session;
  if (store === undefined) return new Uint32Array(0);
  if (scope === 'event') return Uint32Array.from(selected === undefined ? [] : [selected]);
  if (scope === 'all') return store.byTime;
  return scope === 'matching' || window === undefined ? rows : rowsInWindow(store, rows, window);
}

/** The view that a scope shows: without filters where it is everything, without a window unless it is that. */
export function viewOf({ view }: Session, scope: Scope): View {
  if (scope === 'window' || scope === 'event') return view;
  const whole = { from: undefined, to: undefined };
  if (scope === 'matching') return { ...view, ...whole };
  const { src, lanes, lang, theme, clock } = view;
  return { ...defaultView, ...whole, src, view: view.view, lanes, lang, theme, clock };
}

/** The address of a view, where one leads to it. */
export function linkOf(session: Session, view: View): string | undefined {
  const link = session.linkToShare(view);
  return /^https?:/.test(link) ? link : undefined;
}

/** What was taken of the whole; undefined where nothing was left out. */
function extractOf(session: Session, scope: Scope): Dataset['extract'] {
  const { window, store } = session;
  if (scope === 'all' || store === undefined) return undefined;
  const filter = scope === 'event' ? '' : filterWords(session);
  const link = linkOf(session, viewOf(session, scope));
  const isCut = scope === 'window' && window !== undefined && session.wholeWindow !== window;
  if (filter === '' && !isCut && scope !== 'event') return undefined;
  return {
    of: store.size,
    ...(filter === '' ? {} : { filter }),
    ...(isCut ? { period: windowWords(window, session.words) } : {}),
    ...(link === undefined ? {} : { link }),
  };
}

/** The dataset with the events of a scope in its order, and what it says of that. */
export function datasetOf(session: Session, scope: Scope): Dataset {
  const { dataset, store } = session;
  if (dataset === undefined || store === undefined) return { version: 1, events: [] };
  const extract = extractOf(session, scope);
  if (scope === 'all') return dataset;
  const chosen = new Set(rowsOf(session, scope));
  const events: readonly TimelineEvent[] =
    chosen.size === store.size
      ? dataset.events
      : dataset.events.filter((_, row) => chosen.has(row));
  return { ...withEvents(dataset, events), ...(extract === undefined ? {} : { extract }) };
}

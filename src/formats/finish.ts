import {
  type Dataset,
  type Text,
  type TimelineEvent,
  makeId,
  textIn,
  uniqueIds,
} from '../model/index.ts';
import { repeatedId, unknownId } from './drafts.ts';
import type { Draft } from './types.ts';

/** An event as read, of which an id may be missing still. */
export interface RawEvent {
  readonly id?: string;
  readonly date: string;
  readonly title: Text;
}
/** Reports about the i-th event of the list; `steps` lead from it to the value. */
export type ReportOn = (index: number, draft: Draft, steps: readonly (string | number)[]) => void;

/** Gives every event an id that no other has. */
export function withIds(
  events: readonly RawEvent[],
  lang: string,
  report: ReportOn,
): readonly TimelineEvent[] {
  const wanted = events.map(
    (event) => event.id ?? makeId(event.date, textIn(event.title, [lang, 'en']).text),
  );
  const ids = uniqueIds(wanted);
  return events.map((event, i) => {
    const id = ids[i] ?? '';
    if (event.id !== undefined && event.id !== id) report(i, repeatedId(event.id, id), ['id']);
    // The reader's own objects, not yet anybody else's: completed in place, since 100,000 copies cost a tenth of a second.
    return Object.assign(event as TimelineEvent, { id });
  });
}

/** An actor may be given by name: only what looks like an id is looked for. */
const looksLikeId = (actor: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(actor);

const idsOf = (list: readonly { readonly id: string }[] | undefined): ReadonlySet<string> =>
  new Set(list?.map((entry) => entry.id));

/** Warns of what points to nothing in the file. What a file does not declare at all it may use freely. */
export function checkReferences(dataset: Dataset, report: ReportOn): void {
  const events = idsOf(dataset.events);
  const [actors, categories, series] = [dataset.actors, dataset.categories, dataset.series].map(
    idsOf,
  ) as [ReadonlySet<string>, ReadonlySet<string>, ReadonlySet<string>];
  const isUnknown = (known: ReadonlySet<string>, id: string | undefined): id is string =>
    id !== undefined && known.size > 0 && !known.has(id);
  dataset.events.forEach((event, i) => {
    event.links?.forEach((link, k) => {
      if (isUnknown(events, link.event))
        report(i, unknownId('event', link.event), ['links', k, 'event']);
    });
    event.actors?.forEach((actor, k) => {
      if (isUnknown(actors, actor) && looksLikeId(actor))
        report(i, unknownId('actor', actor), ['actors', k]);
    });
    if (isUnknown(categories, event.category))
      report(i, unknownId('category', event.category), ['category']);
    if (isUnknown(series, event.series?.id))
      report(i, unknownId('series', event.series?.id ?? ''), ['series', 'id']);
  });
}

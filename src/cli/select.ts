import { type Dataset, type View, withEvents } from '../model/index.ts';
import {
  createReading,
  createStore,
  filterRows,
  filterWords,
  rowsInWindow,
  withBlocs,
} from '../store/index.ts';
import { parseDate } from '../time/index.ts';
import { wordsFor } from '../words/index.ts';

function momentOf(text: string | undefined, which: 'earliest' | 'latest'): number | undefined {
  const parsed = text === undefined ? undefined : parseDate(text);
  return parsed?.ok === true ? parsed.date[which] : undefined;
}

/** What was taken of a dataset, in words of its language. Needs all messages. */
function extractOf(dataset: Dataset, view: View): NonNullable<Dataset['extract']> {
  const words = wordsFor(view.lang ?? dataset.language ?? 'en');
  const reading = createReading(dataset, { words, clock: view.clock });
  const filter = filterWords({ ...reading, dataset, view });
  const isCut = view.from !== undefined || view.to !== undefined;
  return {
    of: dataset.events.length,
    ...(filter === '' ? {} : { filter }),
    ...(isCut ? { period: `${view.from ?? '..'}/${view.to ?? '..'}` } : {}),
  };
}

/**
 * The dataset with only the events that match the view, in their order, and what it says of that. `from` and `to` cut: what certainly or
 * possibly touches the window stays, and a range without an end may last for ever.
 */
export function selectEvents(dataset: Dataset, view: View, now: number): Dataset {
  const store = withBlocs(createStore(dataset));
  const matching = filterRows(store, view, { now });
  const start = momentOf(view.from, 'earliest') ?? -Infinity;
  // A date's last moment is inclusive, a window's end is not.
  const end = (momentOf(view.to, 'latest') ?? Infinity) + 1;
  const isCut = view.from !== undefined || view.to !== undefined;
  const rows = isCut ? rowsInWindow(store, matching, { start, end }) : matching;
  if (rows.length === store.size) return dataset;
  const chosen = new Set(rows);
  const events = dataset.events.filter((_, row) => chosen.has(row));
  return { ...withEvents(dataset, events), extract: extractOf(dataset, view) };
}

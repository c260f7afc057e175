import type { Dataset } from '../../model/index.ts';
import { type HistoricalDate, parseDate } from '../../time/index.ts';
import { clockTimes, countries, future, labels, references, sources } from './events.ts';
import { narratives } from './narratives.ts';
import { repeats } from './repeats.ts';
import type { Finding, LintOptions, Rule } from './types.ts';
import { head, importance, placeholders } from './whole.ts';

const RULES: readonly Rule[] = [
  head,
  sources,
  countries,
  clockTimes,
  labels,
  future,
  references,
  repeats,
  importance,
  placeholders,
  narratives,
];

/**
 * What a careful editor would ask about a dataset that can be read: warnings, each a code of docs/linter.md. What is
 * wrong in the file itself (dates in the wrong order, unknown countries, ids given twice) the readers say already.
 */
export function lintDataset(dataset: Dataset, options: LintOptions): readonly Finding[] {
  const dates = new Map<string, HistoricalDate | undefined>();
  const dateOf = (index: number): HistoricalDate | undefined => {
    const { date = '', timezone } = dataset.events[index] ?? {};
    const key = `${date}\n${timezone ?? ''}`;
    if (dates.has(key)) return dates.get(key);
    const parsed = parseDate(date, timezone === undefined ? {} : { timezone });
    const found = parsed.ok ? parsed.date : undefined;
    dates.set(key, found);
    return found;
  };
  return RULES.flatMap((rule) => rule({ ...options, dataset, dateOf }));
}

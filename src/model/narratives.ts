import type { Dataset, Narrative, TimelineEvent } from './types.ts';

/** What a choice of events leaves of narratives: the steps whose events are there. One without a step is left out. */
const narrativesWithin = (
  narratives: readonly Narrative[],
  ids: ReadonlySet<string>,
): readonly Narrative[] =>
  narratives
    .map((narrative) => ({
      ...narrative,
      steps: narrative.steps.filter(({ event }) => ids.has(event)),
    }))
    .filter(({ steps }) => steps.length > 0);

/** The dataset with some of its events only, and what those leave of its narratives. */
export function withEvents(dataset: Dataset, events: readonly TimelineEvent[]): Dataset {
  if (dataset.narratives === undefined) return { ...dataset, events };
  const ids = new Set(events.map(({ id }) => id));
  return { ...dataset, narratives: narrativesWithin(dataset.narratives, ids), events };
}

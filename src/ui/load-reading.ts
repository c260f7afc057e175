import type { ViewKind } from '../model/index.ts';

export const loadTimeline = () => import('./timeline/Timeline.svelte');
export const loadStory = () => import('./story/Story.svelte');

/** Asks for the code of a reading before there is anything to show in it. */
export function fetchReading(kind: ViewKind): void {
  const load = { timeline: loadTimeline, story: loadStory, table: undefined, map: undefined }[kind];
  load?.().catch(() => undefined);
}

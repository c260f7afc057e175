import { loadMessages } from '../words/index.ts';
import type { Session } from './session.svelte.ts';

export const loadTimeline = () => import('./timeline/Timeline.svelte');
export const loadStory = () => import('./story/Story.svelte');
export const loadNarrowBar = () => import('./panels/NarrowBar.svelte');
export const loadHeaderActions = () => import('./panels/HeaderActions.svelte');

/**
 * Asks for the code of a reading before there is anything to show in it, and for what stands above it on a narrow page.
 * Never rejects: what cannot be had says so in its place.
 */
export async function fetchReading({ kind, hasNarrowBar, askedLang }: Session): Promise<void> {
  const parts: Promise<unknown>[] = [];
  if (kind === 'timeline') parts.push(loadTimeline());
  if (kind === 'story') parts.push(loadStory(), loadMessages(askedLang));
  if (hasNarrowBar) parts.push(loadNarrowBar(), loadHeaderActions());
  await Promise.allSettled(parts);
}

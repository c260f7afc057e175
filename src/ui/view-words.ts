import type { ViewKind } from '../model/index.ts';
import type { MessageKey } from '../words/index.ts';

/** The word of each reading. */
export const VIEW_WORDS: Readonly<Record<ViewKind, MessageKey>> = {
  timeline: 'viewTimeline',
  story: 'viewStory',
  table: 'viewTable',
  map: 'viewMap',
};

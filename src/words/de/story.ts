import type { story as en } from '../en/story.ts';
import type { Translation } from '../words.ts';

export const story = {
  storyMonthCount: { one: '{count} Ereignis', other: '{count} Ereignisse' },
  storySilence: '{duration} ohne Ereignis',
  storyEarlier: {
    one: '{count} früheres Ereignis zeigen',
    other: '{count} frühere Ereignisse zeigen',
  },
  storyMore: {
    one: '{count} weiteres Ereignis zeigen',
    other: '{count} weitere Ereignisse zeigen',
  },
  storyPrevious: 'Zurück',
  storyNext: 'Weiter',
} satisfies Translation<typeof en>;

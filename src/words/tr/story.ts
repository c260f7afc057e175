import type { story as en } from '../en/story.ts';
import type { Translation } from '../words.ts';

export const story = {
  storyMonthCount: { one: '{count} olay', other: '{count} olay' },
  storySilence: '{duration} olaysız',
  storyEarlier: {
    one: 'Daha önceki {count} olayı göster',
    other: 'Daha önceki {count} olayı göster',
  },
  storyMore: { one: '{count} olay daha göster', other: '{count} olay daha göster' },
  storyPrevious: 'Önceki',
  storyNext: 'Sonraki',
} satisfies Translation<typeof en>;

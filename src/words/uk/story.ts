import type { story as en } from '../en/story.ts';
import type { Translation } from '../words.ts';

export const story = {
  storyMonthCount: {
    one: '{count} подія',
    few: '{count} події',
    many: '{count} подій',
    other: '{count} події',
  },
  storySilence: '{duration} без подій',
  storyEarlier: {
    one: 'Показати ще {count} ранішу подію',
    few: 'Показати ще {count} раніші події',
    many: 'Показати ще {count} раніших подій',
    other: 'Показати ще {count} ранішої події',
  },
  storyMore: {
    one: 'Показати ще {count} подію',
    few: 'Показати ще {count} події',
    many: 'Показати ще {count} подій',
    other: 'Показати ще {count} події',
  },
  storyPrevious: 'Назад',
  storyNext: 'Далі',
} satisfies Translation<typeof en>;

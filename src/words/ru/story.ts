import type { story as en } from '../en/story.ts';
import type { Translation } from '../words.ts';

export const story = {
  storyMonthCount: {
    one: '{count} событие',
    few: '{count} события',
    many: '{count} событий',
    other: '{count} события',
  },
  storySilence: '{duration} без событий',
  storyEarlier: {
    one: 'Показать ещё {count} более раннее событие',
    few: 'Показать ещё {count} более ранних события',
    many: 'Показать ещё {count} более ранних событий',
    other: 'Показать ещё {count} более раннего события',
  },
  storyMore: {
    one: 'Показать ещё {count} событие',
    few: 'Показать ещё {count} события',
    many: 'Показать ещё {count} событий',
    other: 'Показать ещё {count} события',
  },
  storyPrevious: 'Назад',
  storyNext: 'Далее',
} satisfies Translation<typeof en>;

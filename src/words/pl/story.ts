import type { story as en } from '../en/story.ts';
import type { Translation } from '../words.ts';

export const story = {
  storyMonthCount: {
    one: '{count} wydarzenie',
    few: '{count} wydarzenia',
    many: '{count} wydarzeń',
    other: '{count} wydarzenia',
  },
  storySilence: '{duration} bez wydarzeń',
  storyEarlier: {
    one: 'Pokaż jeszcze {count} wcześniejsze wydarzenie',
    few: 'Pokaż jeszcze {count} wcześniejsze wydarzenia',
    many: 'Pokaż jeszcze {count} wcześniejszych wydarzeń',
    other: 'Pokaż jeszcze {count} wcześniejszego wydarzenia',
  },
  storyMore: {
    one: 'Pokaż jeszcze {count} wydarzenie',
    few: 'Pokaż jeszcze {count} wydarzenia',
    many: 'Pokaż jeszcze {count} wydarzeń',
    other: 'Pokaż jeszcze {count} wydarzenia',
  },
  storyPrevious: 'Wstecz',
  storyNext: 'Dalej',
} satisfies Translation<typeof en>;

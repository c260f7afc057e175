import type { story as en } from '../en/story.ts';
import type { Translation } from '../words.ts';

export const story = {
  storyMonthCount: {
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: '{count} أحداث',
    many: '{count} حدثًا',
    other: '{count} حدث',
  },
  storySilence: '{duration} بلا أحداث',
  storyEarlier: {
    zero: 'لا أحداث أسبق',
    one: 'عرض حدث أسبق',
    two: 'عرض حدثين أسبقين',
    few: 'عرض {count} أحداث أسبق',
    many: 'عرض {count} حدثًا أسبق',
    other: 'عرض {count} حدث أسبق',
  },
  storyMore: {
    zero: 'لا المزيد من الأحداث',
    one: 'عرض حدث آخر',
    two: 'عرض حدثين آخرين',
    few: 'عرض {count} أحداث أخرى',
    many: 'عرض {count} حدثًا آخر',
    other: 'عرض {count} حدث آخر',
  },
  storyPrevious: 'السابق',
  storyNext: 'التالي',
} satisfies Translation<typeof en>;

import type { story as en } from '../en/story.ts';
import type { Translation } from '../words.ts';

export const story = {
  storyMonthCount: '{count} 个事件',
  storySilence: '{duration}没有事件',
  storyEarlier: '显示更早的 {count} 个事件',
  storyMore: '再显示 {count} 个事件',
  storyPrevious: '上一个',
  storyNext: '下一个',
} satisfies Translation<typeof en>;

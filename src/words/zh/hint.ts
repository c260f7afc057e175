import type { hint as en } from '../en/hint.ts';
import type { Translation } from '../words.ts';

export const hint = {
  hint: '入门提示',
  hintTimeline:
    '拖动可在时间中移动，双指捏合或按住 {key} 滚动滚轮可缩放。选择符号可读各方说法与来源；按 ? 键可查看所有按键。',
  hintStory: '滚动可在时间中移动。选择标题可读各方说法与来源。',
  hintTable: '选择列标题可给表格排序。选择标题可读各方说法与来源。',
  hintMap: '选择国家可看其事件。拖动可移动地图，双指捏合可缩放。',
} satisfies Translation<typeof en>;

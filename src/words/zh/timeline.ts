import type { timeline as en } from '../en/timeline.ts';
import type { Translation } from '../words.ts';

export const timeline = {
  noteOccurred: '已发生',
  notePlanned: '计划中',
  notePostponed: '推迟',
  noteCancelled: '取消',
  noteDisputed: '有争议',
  dateStatus: '{date}，{status}',
  barOngoing: '{date}，持续中',
  threadHeld: '已举行 {held}',
  threadHeldPlanned: '已举行 {held}，计划中 {planned}',
  laneNone: '未注明',
  lanesList: '泳道',
} satisfies Translation<typeof en>;

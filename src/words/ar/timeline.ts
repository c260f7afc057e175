import type { timeline as en } from '../en/timeline.ts';
import type { Translation } from '../words.ts';

export const timeline = {
  noteOccurred: 'وقع',
  notePlanned: 'مخطط له',
  notePostponed: 'مؤجل',
  noteCancelled: 'ملغى',
  noteDisputed: 'متنازع عليه',
  dateStatus: '{date}، {status}',
  barOngoing: '{date}، مستمر',
  threadHeld: 'عُقد {held}',
  threadHeldPlanned: 'عُقد {held}، ومخطط له {planned}',
  laneNone: 'بلا ذكر',
  lanesList: 'المسارات',
  busiestPeriod: {
    zero: 'الأكثر أحداثًا: {period}، لا أحداث.',
    one: 'الأكثر أحداثًا: {period}، حدث واحد.',
    two: 'الأكثر أحداثًا: {period}، حدثان.',
    few: 'الأكثر أحداثًا: {period}، {count} أحداث.',
    many: 'الأكثر أحداثًا: {period}، {count} حدثًا.',
    other: 'الأكثر أحداثًا: {period}، {count} حدث.',
  },
} satisfies Translation<typeof en>;

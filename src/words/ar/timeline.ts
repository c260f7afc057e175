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
} satisfies Translation<typeof en>;

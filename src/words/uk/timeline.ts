import type { timeline as en } from '../en/timeline.ts';
import type { Translation } from '../words.ts';

export const timeline = {
  noteOccurred: 'відбулося',
  notePlanned: 'заплановано',
  notePostponed: 'відкладено',
  noteCancelled: 'скасовано',
  noteDisputed: 'спірно',
  dateStatus: '{date}, {status}',
  barOngoing: '{date}, триває',
  threadHeld: 'відбулося: {held}',
  threadHeldPlanned: 'відбулося: {held}, заплановано: {planned}',
  laneNone: 'Нікого не названо',
  lanesList: 'Смуги',
} satisfies Translation<typeof en>;

import type { timeline as en } from '../en/timeline.ts';
import type { Translation } from '../words.ts';

export const timeline = {
  noteOccurred: 'gerçekleşti',
  notePlanned: 'planlandı',
  notePostponed: 'ertelendi',
  noteCancelled: 'iptal edildi',
  noteDisputed: 'tartışmalı',
  dateStatus: '{date}, {status}',
  barOngoing: '{date}, sürüyor',
  threadHeld: 'yapılan: {held}',
  threadHeldPlanned: 'yapılan: {held}, planlanan: {planned}',
  laneNone: 'Belirtilmedi',
  lanesList: 'Şeritler',
} satisfies Translation<typeof en>;

import type { timeline as en } from '../en/timeline.ts';
import type { Translation } from '../words.ts';

export const timeline = {
  noteOccurred: 'состоялось',
  notePlanned: 'запланировано',
  notePostponed: 'отложено',
  noteCancelled: 'отменено',
  noteDisputed: 'спорно',
  dateStatus: '{date}, {status}',
  barOngoing: '{date}, продолжается',
  threadHeld: 'состоялось: {held}',
  threadHeldPlanned: 'состоялось: {held}, запланировано: {planned}',
  laneNone: 'Никто не назван',
  lanesList: 'Дорожки',
} satisfies Translation<typeof en>;

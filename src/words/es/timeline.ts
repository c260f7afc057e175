import type { timeline as en } from '../en/timeline.ts';
import type { Translation } from '../words.ts';

export const timeline = {
  noteOccurred: 'tuvo lugar',
  notePlanned: 'previsto',
  notePostponed: 'aplazado',
  noteCancelled: 'cancelado',
  noteDisputed: 'en disputa',
  dateStatus: '{date}, {status}',
  barOngoing: '{date}, en curso',
  threadHeld: 'celebrados: {held}',
  threadHeldPlanned: 'celebrados: {held}, previstos: {planned}',
  laneNone: 'Ninguno nombrado',
  lanesList: 'Carriles',
} satisfies Translation<typeof en>;

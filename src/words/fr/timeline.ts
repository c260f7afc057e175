import type { timeline as en } from '../en/timeline.ts';
import type { Translation } from '../words.ts';

export const timeline = {
  noteOccurred: 'a eu lieu',
  notePlanned: 'prévu',
  notePostponed: 'reporté',
  noteCancelled: 'annulé',
  noteDisputed: 'contesté',
  dateStatus: '{date}, {status}',
  barOngoing: '{date}, en cours',
  threadHeld: 'tenus : {held}',
  threadHeldPlanned: 'tenus : {held}, prévus : {planned}',
  laneNone: 'Aucun nommé',
  lanesList: 'Lignes',
} satisfies Translation<typeof en>;

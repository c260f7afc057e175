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
  busiestPeriod: {
    one: 'Le plus dense : {period}, {count} événement.',
    many: 'Le plus dense : {period}, {count} d’événements.',
    other: 'Le plus dense : {period}, {count} événements.',
  },
} satisfies Translation<typeof en>;

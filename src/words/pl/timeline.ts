import type { timeline as en } from '../en/timeline.ts';
import type { Translation } from '../words.ts';

export const timeline = {
  noteOccurred: 'odbyło się',
  notePlanned: 'planowane',
  notePostponed: 'przełożone',
  noteCancelled: 'odwołane',
  noteDisputed: 'sporne',
  dateStatus: '{date}, {status}',
  barOngoing: '{date}, trwa',
  threadHeld: 'odbyło się: {held}',
  threadHeldPlanned: 'odbyło się: {held}, planowane: {planned}',
  laneNone: 'Nikogo nie wymieniono',
  lanesList: 'Pasy',
} satisfies Translation<typeof en>;

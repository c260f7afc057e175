import type { timeline as en } from '../en/timeline.ts';
import type { Translation } from '../words.ts';

export const timeline = {
  noteOccurred: 'fand statt',
  notePlanned: 'geplant',
  notePostponed: 'verschoben',
  noteCancelled: 'abgesagt',
  noteDisputed: 'umstritten',
  dateStatus: '{date}, {status}',
  barOngoing: '{date}, andauernd',
  threadHeld: '{held} fanden statt',
  threadHeldPlanned: '{held} fanden statt, {planned} geplant',
  laneNone: 'Ohne Angabe',
  lanesList: 'Spuren',
} satisfies Translation<typeof en>;

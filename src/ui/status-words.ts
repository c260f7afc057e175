import type { MessageKey } from '../words/index.ts';
import type { Status } from '../model/index.ts';

/** The word of a status after something else: "12 October 2024, cancelled". */
export const STATUS_NOTES: Readonly<Record<Status, MessageKey>> = {
  occurred: 'noteOccurred',
  planned: 'notePlanned',
  postponed: 'notePostponed',
  cancelled: 'noteCancelled',
  disputed: 'noteDisputed',
};

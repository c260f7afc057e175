import type { MessageKey } from '../words/index.ts';
import type { Role, Status } from './types.ts';

/** The word of a role. */
export const ROLE_WORDS: Readonly<Record<Role, MessageKey>> = {
  party: 'roleParty',
  initiator: 'roleInitiator',
  target: 'roleTarget',
  host: 'roleHost',
  mediator: 'roleMediator',
  observer: 'roleObserver',
};

/** The word of a status where it stands alone. */
export const STATUS_WORDS: Readonly<Record<Status, MessageKey>> = {
  occurred: 'statusOccurred',
  planned: 'statusPlanned',
  postponed: 'statusPostponed',
  cancelled: 'statusCancelled',
  disputed: 'statusDisputed',
};

/** The word of a status after something else: "12 October 2024, cancelled". The first picture has these. */
export const STATUS_NOTES: Readonly<Record<Status, MessageKey>> = {
  occurred: 'noteOccurred',
  planned: 'notePlanned',
  postponed: 'notePostponed',
  cancelled: 'noteCancelled',
  disputed: 'noteDisputed',
};

/** Messages: timeline. One flat table; keys are camelCase; `{name}` is a parameter; plural forms follow `count`. */
export const timeline = {
  // What the layout itself writes: notes under labels, on bars and beside series.
  noteOccurred: 'occurred',
  notePlanned: 'planned',
  notePostponed: 'postponed',
  noteCancelled: 'cancelled',
  noteDisputed: 'disputed',
  dateStatus: '{date}, {status}',
  barOngoing: '{date}, ongoing',
  threadHeld: '{held} held',
  threadHeldPlanned: '{held} held, {planned} planned',
  laneNone: 'None named',
  lanesList: 'Lanes',
} as const;

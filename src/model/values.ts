/** The closed lists of the data format and of a view, in the order that interfaces show them. Free of imports: schema.ts and the run time share it. */
export const ROLES = ['party', 'initiator', 'target', 'host', 'mediator', 'observer'] as const;
export const STATUSES = ['occurred', 'planned', 'postponed', 'cancelled', 'disputed'] as const;
export const SHAPES = [
  'diamond',
  'circle',
  'square',
  'hexagon',
  'plus',
  'triangle-down',
  'star',
  'triangle-up',
] as const;
export const RELATIONS = [
  'responds-to',
  'leads-to',
  'begins',
  'ends',
  'part-of',
  'replaces',
  'extends',
  'breaches',
] as const;
export const ACTOR_KINDS = ['person', 'organisation', 'state-body'] as const;

export const VIEW_KINDS = ['timeline', 'story', 'table', 'map'] as const;
export const MATCHES = ['any', 'all', 'only'] as const;
export const LANES = ['none', 'country', 'category', 'actor', 'series'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const CLOCKS = ['place', 'utc', 'reader'] as const;
export const IMPORTANCES = [1, 2, 3, 4, 5] as const;

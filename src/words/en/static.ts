/** Messages: pages and pictures that are made without a script. One flat table; keys are camelCase; `{name}` is a parameter; plural forms follow `count`. */
export const statics = {
  periodCount: { one: '{count} event', other: '{count} events' },
  staticAccount: 'According to {name}',
  staticRole: '{name} ({role})',
} as const;

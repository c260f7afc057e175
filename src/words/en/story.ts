/** Messages of the story: one flat table; keys are camelCase; `{name}` is a parameter; plural forms follow `count`. */
export const story = {
  storyMonthCount: { one: '{count} event', other: '{count} events' },
  storySilence: '{duration} without an event',
  storyEarlier: { one: 'Show {count} earlier event', other: 'Show {count} earlier events' },
  storyMore: { one: 'Show {count} more event', other: 'Show {count} more events' },
  storyPrevious: 'Previous',
  storyNext: 'Next',
} as const;

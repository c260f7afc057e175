/** Messages: the hint of a first visit. One flat table; keys are camelCase. */
export const hint = {
  hint: 'First steps',
  hintTimeline:
    'Drag to move through time, pinch, or turn the wheel while holding {key}, to zoom. A sign opens its accounts and sources; the key ? lists all keys.',
  hintStory: 'Scroll to move through time. A title opens its accounts and sources.',
  hintTable: 'A column head sorts the table. A title opens its accounts and sources.',
  hintMap: 'Select a country to see its events. Drag to move the map, pinch to zoom.',
} as const;

/** Messages: narratives. One flat table; keys are camelCase; `{name}` is a parameter; plural forms follow `count`. */
export const narratives = {
  narratives: 'Narratives',
  narrativeSteps: { one: '{count} step', other: '{count} steps' },
  narrativeStep: 'Step {number} of {total}',
  narrativeSaid: 'Step {number} of {total}: {title}, {date}',
  narrativePrevious: 'Previous step',
  narrativeNext: 'Next step',
  narrativeLeave: 'Leave the narrative',
  narrativeBack: 'Back to step {number}',
  narrativeHidden: {
    one: 'Filters hide {count} of the {total} steps.',
    other: 'Filters hide {count} of the {total} steps.',
  },
} as const;

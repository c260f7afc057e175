/** Messages: durations. One flat table; keys are camelCase; `{name}` is a parameter; plural forms follow `count`. */
export const durations = {
  durationMinutes: { one: '{count} minute', other: '{count} minutes' },
  durationHours: { one: '{count} hour', other: '{count} hours' },
  durationDays: { one: '{count} day', other: '{count} days' },
  durationWeeks: { one: '{count} week', other: '{count} weeks' },
  durationMonths: { one: '{count} month', other: '{count} months' },
  durationYears: { one: '{count} year', other: '{count} years' },
  lengthAbout: 'about {length}',
  lengthAtLeast: 'at least {length}',
  lengthAtMost: 'up to {length}',
  lengthBetween: '{least} to {length}',
} as const;

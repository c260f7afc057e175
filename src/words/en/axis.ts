/** Messages: axis. One flat table; keys are camelCase; `{name}` is a parameter; plural forms follow `count`. */
export const axis = {
  axisQuarter: 'Q{number}',
  axisQuarterName: '{ordinal} quarter of {year}',
  axisHourName: '{date}, {time} UTC',
} as const;

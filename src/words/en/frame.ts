/** Messages: what stands around the first picture, and says that it comes. One flat table; keys are camelCase; `{name}` is a parameter; plural forms follow `count`. */
export const frame = {
  chartName: 'Chart',
  /** The noun goes with the whole: “1 of 14 events”. */
  laneCounts: { one: '{shown} of {count} event', other: '{shown} of {count} events' },
  laneCountsShort: '{shown} of {count}',
  nowFlag: 'Now',
  partFailed: 'This part could not be loaded.',
  skipTimeline: 'Skip the timeline',
  timelineEnd: 'End of the timeline',
  /** "N of M events" and the span: what PUBLIC-API 3 promises, so the plural stays even for one. */
  statusShowing: 'Showing {shown} of {total} events, {years}',
  statusShowingNone: 'Showing {shown} of {total} events',
  statusFailed: 'The events could not be loaded',
  loadingEvents: 'Loading events',
  loadingPercent: 'Loading events: {percent}',
  readingPercent: 'Reading events: {percent}',
  loadingAgain: 'Loading events: no answer yet, trying again',
  stopLoading: 'Stop',
  loadingSize: 'Loading events: {size} kB so far',
  tryAgain: 'Try again',
  reloadPage: 'Reload the page',
  clearFilters: 'Clear filters',
  dataFrom: 'Data from {host}, not from the publisher of this page',
  /** Also the name of data without one. */
  viewTimeline: 'Timeline',
} as const;

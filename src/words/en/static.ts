/** Messages: pages and pictures that are made without a script. One flat table; keys are camelCase; `{name}` is a parameter; plural forms follow `count`. */
export const statics = {
  periodCount: { one: '{count} event', other: '{count} events' },
  staticAccount: 'According to {name}',
  staticRole: '{name} ({role})',
  siteData: 'The data',
  siteCredits: 'Licence and credits',
  siteLicence: 'Licence of the data',
  siteCredit: 'Credit',
  siteTimeline: 'To the timeline',
  siteTable: 'Table',
  siteCalendar: 'Calendar',
  siteFeed: 'Feed',
  sitePublishers: 'Publishers of the sources',
  sitePublisher: { one: '{name}: {count} source', other: '{name}: {count} sources' },
  siteSoftware: 'Software',
  siteSoftwareNotices: 'Made with geo-timeline {version}. Its licence and those of its parts:',
  siteList: 'All events as a list',
} as const;

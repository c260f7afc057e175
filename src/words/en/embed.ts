/** Messages: an embed's question, and what stands under every timeline. One flat table; keys are camelCase; `{name}` is a parameter; plural forms follow `count`. */
export const embed = {
  consentTitle: 'Load data from {host}?',
  consentText:
    'The address of this page asks for data from {host}. They are not from the publisher of this page, who has not checked them. {host} learns your network address when they load.',
  consentLoad: 'Load data from {host}',
  consentDecline: 'Show the timeline of this page',
  footerSource: 'Source: {credit}',
  footerUpdated: 'Data of {date}',
  openFullView: 'Open full view',
} as const;

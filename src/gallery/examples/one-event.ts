import type { Example } from '../example.ts';

export const oneEvent: Example = {
  id: 'one-event',
  title: 'One event',
  caption: 'A day and its surroundings: the window never closes to a point.',
  view: {},
  width: 600,
  height: 470,
  csv: `date,title,summary,source_url,source_title
1945-06-26,Charter of the United Nations is signed,"50 states sign it in San Francisco; Poland signs later.",https://example.org/Charter_of_the_United_Nations,Charter of the United Nations (example address)
`,
};

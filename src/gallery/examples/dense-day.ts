import type { Example } from '../example.ts';

const STATES = {
  CY: 'Cyprus',
  CZ: 'Czechia',
  EE: 'Estonia',
  HU: 'Hungary',
  LV: 'Latvia',
  LT: 'Lithuania',
  MT: 'Malta',
  PL: 'Poland',
  SK: 'Slovakia',
  SI: 'Slovenia',
} as const;
const enlargement = 'https://example.org/enlargement';

const rows = [
  ...Object.entries(STATES).map(([code, name]) => `2004-05-01,${name} joins the European Union,EU;${code},3`), // prettier-ignore
  '1995-01-01,"Austria, Finland and Sweden join the European Union",EU;AT;FI;SE,4',
  '2007-01-01,Bulgaria and Romania join the European Union,EU;BG;RO,4',
  '2013-07-01,Croatia joins the European Union,EU;HR,4',
  '2020-01-31,The United Kingdom leaves the European Union,EU;GB,5',
];

export const denseDay: Example = {
  id: 'dense-day',
  title: 'Ten events on one day',
  caption:
    'Events that no label has room for share one sign with their number. It opens a list; at no zoom do they vanish.',
  view: {},
  width: 900,
  height: 440,
  csv: `date,title,countries,importance,source_url,source_title\n${rows
    .map((row) => `${row},${enlargement},Enlargement of the European Union (example address)\n`)
    .join('')}`,
};

import type { Example } from '../example.ts';

const source = (page: string, title: string) => [
  { url: `https://example.org/${page}`, title, publisher: 'Example address' },
];

export const status: Example = {
  id: 'status',
  title: 'Planned, postponed, cancelled, disputed',
  caption:
    'What has not taken place is drawn hollow, crossed or dashed, and says so in words. The line “now” is the day of the data.',
  view: {},
  width: 900,
  height: 490,
  dataset: {
    version: 1,
    title: 'Meetings that took place, and others',
    language: 'en',
    license: 'CC-BY-4.0',
    updated: '2026-01-01',
    events: [
      {
        id: 'sochi',
        date: '2014-06-04/2014-06-05',
        title: 'G8 summit in Sochi',
        countries: ['RU', 'US', 'CA', 'DE', 'FR', 'GB', 'IT', 'JP'],
        status: 'cancelled',
        importance: 4,
        sources: source('40th_G8_summit', '40th G8 summit'),
      },
      {
        id: 'paris',
        date: '2015-12-12',
        title: 'Paris Agreement is adopted at COP21',
        importance: 5,
        sources: source('Paris_Agreement', 'Paris Agreement'),
      },
      {
        id: 'singapore',
        date: '2018-06-12',
        title: 'Summit of the United States and North Korea in Singapore',
        label: 'Singapore summit',
        countries: ['US', 'KP', { code: 'SG', role: 'host' }],
        importance: 5,
        sources: source('2018_North_Korea%E2%80%93United_States_Singapore_Summit', 'Summit'),
      },
      {
        id: 'camp-david',
        date: '2019-09-08',
        title: 'Talks of the United States and the Taliban at Camp David',
        label: 'Camp David talks with the Taliban',
        countries: ['US', 'AF'],
        status: 'cancelled',
        sources: source('United_States%E2%80%93Taliban_deal', 'United States–Taliban deal'),
      },
      {
        id: 'cop26',
        date: '2020-11-09',
        title: 'COP26 in Glasgow, held a year later',
        label: 'COP26 in 2020',
        countries: ['GB'],
        status: 'postponed',
        importance: 4,
        sources: source('2021_United_Nations_Climate_Change_Conference', 'COP26'),
      },
      {
        id: 'snapback',
        date: '2025-09-28',
        title: 'UN sanctions on Iran return, which Iran, Russia and China deny',
        label: 'UN sanctions on Iran return',
        countries: ['IR', 'FR', 'DE', 'GB', 'RU', 'CN'],
        status: 'disputed',
        importance: 4,
        sources: source('Snapback_mechanism', 'Snapback'),
      },
      {
        id: 'ankara',
        date: '2026-07-07',
        title: 'NATO summit in Ankara',
        countries: [{ code: 'TR', role: 'host' }],
        status: 'planned',
        importance: 5,
        sources: source('2026_Ankara_NATO_summit', '2026 NATO summit'),
      },
    ],
  },
};

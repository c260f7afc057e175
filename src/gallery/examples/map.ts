import type { Example } from '../example.ts';

const source = (page: string, title: string) => [
  { url: `https://example.org/${page}`, title, publisher: 'Example address' },
];

export const map: Example = {
  id: 'map',
  title: 'The map',
  caption:
    'Countries by how many events name them; small states are circles, disputed areas are hatched, former states are listed.',
  view: { view: 'map' },
  width: 1000,
  height: 640,
  dataset: {
    version: 1,
    title: 'Summits and treaties',
    language: 'en',
    license: 'CC-BY-4.0',
    updated: '2025-12-01',
    events: [
      {
        id: 'inf',
        date: '1987-12-08',
        title: 'INF Treaty is signed in Washington',
        countries: ['SU', 'US'],
        place: { name: 'Washington', lat: 38.9, lon: -77.04 },
        sources: source('INF', 'INF Treaty'),
      },
      {
        id: 'malta',
        date: '1989-12-02/1989-12-03',
        title: 'Summit of Malta',
        countries: ['SU', 'US', { code: 'MT', role: 'host' }],
        place: { name: 'Marsaxlokk', lat: 35.84, lon: 14.54 },
        sources: source('Malta', 'Malta Summit'),
      },
      {
        id: 'budapest',
        date: '1994-12-05',
        title: 'Budapest Memorandum is signed',
        countries: ['UA', 'RU', 'US', 'GB', { code: 'HU', role: 'host' }],
        place: { name: 'Budapest', lat: 47.5, lon: 19.04 },
        sources: source('Budapest', 'Budapest Memorandum'),
      },
      {
        id: 'minsk',
        date: '2015-02-12',
        title: 'Minsk package is agreed',
        countries: ['UA', 'RU', 'DE', 'FR', { code: 'BY', role: 'host' }],
        place: { name: 'Minsk', lat: 53.9, lon: 27.57 },
        sources: source('Minsk', 'Minsk package'),
      },
      {
        id: 'singapore',
        date: '2018-06-12',
        title: 'Summit of the United States and North Korea',
        countries: ['US', 'KP', { code: 'SG', role: 'host' }],
        place: { name: 'Singapore', lat: 1.25, lon: 103.82 },
        sources: source('Singapore', 'Singapore summit'),
      },
      {
        id: 'geneva',
        date: '2021-06-16',
        title: 'Summit of Geneva',
        countries: ['US', 'RU', { code: 'CH', role: 'host' }],
        place: { name: 'Geneva', lat: 46.2, lon: 6.15 },
        sources: source('Geneva', 'Geneva summit'),
      },
    ],
  },
};

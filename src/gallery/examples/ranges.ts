import type { Example } from '../example.ts';

const source = (page: string, title: string) => [
  { url: `https://example.org/${page}`, title, publisher: 'Example address' },
];

export const ranges: Example = {
  id: 'ranges',
  title: 'Ranges',
  caption:
    'A bar lasts from the first day to the last. An edge of which only the year or the month is known is soft.',
  view: {},
  width: 900,
  height: 620,
  dataset: {
    version: 1,
    title: 'Alliances of the Cold War',
    language: 'en',
    license: 'CC-BY-4.0',
    updated: '2000',
    categories: [
      { id: 'alliance', label: 'Military alliance', shape: 'triangle-down' },
      { id: 'economy', label: 'Economic organisation', shape: 'hexagon' },
    ],
    events: [
      {
        id: 'rio',
        date: '1948-12-03/..',
        title: 'Inter-American Treaty of Reciprocal Assistance in force',
        label: 'Rio Treaty',
        category: 'alliance',
        sources: source('Inter-American_Treaty_of_Reciprocal_Assistance', 'Rio Treaty'),
      },
      {
        id: 'comecon',
        date: '1949-01/1991-06-28',
        title: 'Council for Mutual Economic Assistance',
        label: 'Comecon',
        category: 'economy',
        sources: source('Comecon', 'Comecon'),
      },
      {
        id: 'oeec',
        date: '1948-04-16/1961-09-30',
        title: 'Organisation for European Economic Co-operation',
        label: 'OEEC',
        category: 'economy',
        sources: source('Organisation_for_European_Economic_Co-operation', 'OEEC'),
      },
      {
        id: 'seato',
        date: '1954-09-08/1977-06-30',
        title: 'Southeast Asia Treaty Organization',
        label: 'SEATO',
        category: 'alliance',
        sources: source('Southeast_Asia_Treaty_Organization', 'SEATO'),
      },
      {
        id: 'cento',
        date: '1955-02-24/1979',
        title: 'Central Treaty Organization (Baghdad Pact)',
        label: 'CENTO',
        category: 'alliance',
        sources: source('Central_Treaty_Organization', 'Central Treaty Organization'),
      },
      {
        id: 'warsaw-pact',
        date: '1955-05-14/1991-07-01',
        title: 'Warsaw Pact',
        category: 'alliance',
        importance: 5,
        sources: source('Warsaw_Pact', 'Warsaw Pact'),
      },
      {
        id: 'helsinki',
        date: '1975-08-01',
        title: 'Helsinki Final Act is signed',
        importance: 4,
        sources: source('Helsinki_Accords', 'Helsinki Accords'),
      },
    ],
  },
};

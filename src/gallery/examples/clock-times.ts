import type { Example } from '../example.ts';

const source = [
  {
    url: 'https://example.org/cuban-missile-crisis',
    title: 'Cuban Missile Crisis',
    publisher: 'Example address',
  },
];

export const clockTimes: Example = {
  id: 'clock-times',
  title: 'Times in several zones',
  caption:
    'Times stand at their instant and are shown by the clock of the place. A date without a time is a whole day in no zone.',
  view: {},
  width: 900,
  height: 480,
  dataset: {
    version: 1,
    title: 'The last week of the Cuban Missile Crisis',
    language: 'en',
    license: 'CC-BY-4.0',
    updated: '1962-10-29',
    events: [
      {
        id: 'speech',
        date: '1962-10-22T19:00',
        timezone: 'America/New_York',
        title: 'Kennedy tells of the missiles on television',
        label: 'Kennedy’s speech',
        countries: ['US', 'CU', 'SU'],
        importance: 5,
        sources: source,
      },
      {
        id: 'quarantine',
        date: '1962-10-24T10:00-04:00',
        title: 'The naval quarantine takes effect',
        label: 'Quarantine begins',
        countries: ['US', 'CU'],
        importance: 5,
        sources: source,
      },
      {
        id: 'council',
        date: '1962-10-25',
        title: 'Stevenson shows photographs in the Security Council',
        label: 'Photographs in the Security Council',
        countries: ['US', 'SU'],
        importance: 4,
        sources: source,
      },
      {
        id: 'u-2',
        date: '1962-10-27',
        title: 'A U-2 is shot down over Cuba',
        countries: ['US', 'CU', 'SU'],
        importance: 5,
        sources: source,
      },
      {
        id: 'moscow',
        date: '1962-10-28T17:00',
        timezone: 'Europe/Moscow',
        title: 'Radio Moscow announces the withdrawal',
        countries: ['SU', 'US', 'CU'],
        importance: 5,
        sources: source,
      },
    ],
  },
};

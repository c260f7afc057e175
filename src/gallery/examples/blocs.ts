import type { Example } from '../example.ts';

const source = (page: string, title: string) => [
  { url: `https://example.org/${page}`, title, publisher: 'Example address' },
];

export const blocs: Example = {
  id: 'blocs',
  title: 'A bloc means its members on the date',
  caption:
    'With `countries="nato"` Finland counts from 4 April 2023 and Sweden from 7 March 2024: what came before is left out. A dataset may have blocs of its own.',
  view: { countries: ['nato'] },
  width: 900,
  height: 420,
  dataset: {
    version: 1,
    title: 'Finland and Sweden on their way into NATO',
    language: 'en',
    license: 'CC-BY-4.0',
    updated: '2024-12-31',
    events: [
      {
        id: 'applications',
        date: '2022-05-18',
        title: 'Finland and Sweden apply to join NATO',
        countries: ['FI', 'SE'],
        sources: source('applications', 'Applications'),
      },
      {
        id: 'finland',
        date: '2023-04-04',
        title: 'Finland joins NATO',
        countries: ['FI'],
        importance: 5,
        sources: source('finland', 'Finland'),
      },
      {
        id: 'sweden-waits',
        date: '2023-07-10',
        title: 'Sweden still waits',
        countries: ['SE'],
        sources: source('sweden-waits', 'Sweden waits'),
      },
      {
        id: 'sweden',
        date: '2024-03-07',
        title: 'Sweden joins NATO',
        countries: ['SE'],
        importance: 5,
        sources: source('sweden', 'Sweden'),
      },
    ],
  },
};

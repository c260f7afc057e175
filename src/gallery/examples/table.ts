import type { Example } from '../example.ts';

const source = (page: string, title: string) => ({
  url: `https://example.org/${page}`,
  title,
  publisher: 'Example address',
});

export const table: Example = {
  id: 'table',
  title: 'The same events as a table',
  caption:
    'Dates sort by what is known of them, from the distant past to open ends. Two meetings of one day go by their number.',
  view: { view: 'table' },
  width: 1000,
  height: 560,
  dataset: {
    version: 1,
    title: 'Meetings of the harbour council',
    language: 'en',
    license: 'CC-BY-4.0',
    updated: '2024-12-31',
    categories: [
      { id: 'talks', label: 'Meetings' },
      { id: 'law', label: 'Rules' },
      { id: 'works', label: 'Works' },
    ],
    series: [{ id: 'council', label: 'Council meetings' }],
    events: [
      {
        id: 'first',
        date: '-0043~',
        title: 'The first quay is built',
        category: 'works',
        sources: [source('quay', 'Digs at the quay')],
      },
      {
        id: 'charter',
        date: '1184',
        title: 'The town gets its charter',
        category: 'law',
        importance: 5,
        sources: [source('charter', 'The charter')],
      },
      {
        id: 'meeting-10',
        date: '2024-03-12',
        title: 'Tenth meeting',
        category: 'talks',
        series: { id: 'council', number: 10 },
        countries: ['NO', { code: 'DK', role: 'host' }],
        sources: [source('10', 'Minutes of the tenth meeting'), source('news', 'News')],
      },
      {
        id: 'meeting-9',
        date: '2024-03-12',
        title: 'Ninth meeting',
        category: 'talks',
        series: { id: 'council', number: 9 },
        countries: ['NO', 'SE'],
        sources: [source('9', 'Minutes of the ninth meeting')],
      },
      {
        id: 'dredging',
        date: '2024-05/..',
        title: 'Dredging of the eastern basin',
        category: 'works',
        countries: ['SE'],
        sources: [source('works', 'Works of the year')],
      },
      {
        id: 'meeting-11',
        date: '2024-09',
        title: 'Eleventh meeting',
        category: 'talks',
        status: 'postponed',
        series: { id: 'council', number: 11 },
        countries: [{ code: 'SE', role: 'host' }, 'NO', 'DK'],
        sources: [source('11', 'Notice of the council')],
      },
    ],
  },
};

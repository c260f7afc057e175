import type { Example } from '../example.ts';

const source = (page: string, title: string) => [
  { url: `https://example.org/${page}`, title, publisher: 'Example address' },
];

export const rightToLeft: Example = {
  id: 'right-to-left',
  title: 'Titles from right to left',
  caption:
    'Every text has its own direction, from its language. Arabic and Hebrew titles stand beside English ones; time runs to the right.',
  view: {},
  width: 900,
  height: 480,
  dataset: {
    version: 1,
    title: 'Agreements in the Middle East',
    language: 'en',
    license: 'CC-BY-4.0',
    updated: '2020-12-31',
    events: [
      {
        id: 'camp-david',
        date: '1978-09-17',
        title: { ar: 'اتفاقية كامب ديفيد' },
        countries: ['EG', 'IL', 'US'],
        importance: 5,
        sources: source('Camp_David_Accords', 'Camp David Accords'),
      },
      {
        id: 'egypt-israel',
        date: '1979-03-26',
        title: { he: 'הסכם השלום בין ישראל למצרים' },
        countries: ['EG', 'IL'],
        importance: 4,
        sources: source('Egypt%E2%80%93Israel_peace_treaty', 'Egypt–Israel peace treaty'),
      },
      {
        id: 'taif',
        date: '1989-10-22',
        title: { ar: 'اتفاق الطائف' },
        countries: ['LB', { code: 'SA', role: 'host' }],
        importance: 4,
        sources: source('Taif_Agreement', 'Taif Agreement'),
      },
      {
        id: 'oslo',
        date: '1993-09-13',
        title: 'Oslo I Accord',
        countries: ['IL', 'PS', 'US'],
        importance: 5,
        sources: source('Oslo_I_Accord', 'Oslo I Accord'),
      },
      {
        id: 'jordan',
        date: '1994-10-26',
        title: { he: 'הסכם השלום בין ישראל לירדן', ar: 'معاهدة وادي عربة' },
        countries: ['IL', 'JO'],
        importance: 4,
        sources: source('Israel%E2%80%93Jordan_peace_treaty', 'Israel–Jordan peace treaty'),
      },
    ],
  },
};

import type { Example } from '../example.ts';

const example = (page: string, title: string) => [
  { url: `https://example.org/${page}`, title, publisher: 'Example address' },
];

export const uncertainDates: Example = {
  id: 'uncertain-dates',
  title: 'Dates that are not certain',
  caption:
    'A day, a month, a year, a decade, “about”, “perhaps”, and one of several years. A band or a dotted line covers what is possible.',
  view: {},
  width: 900,
  height: 480,
  dataset: {
    version: 1,
    title: 'Treaties and gatherings around 900',
    language: 'en',
    license: 'CC-BY-4.0',
    updated: '1010',
    categories: [
      { id: 'treaty', label: 'Treaty', shape: 'square' },
      { id: 'gathering', label: 'Gathering, visit', shape: 'circle' },
    ],
    events: [
      {
        id: 'settlement',
        date: '087X',
        title: 'Settlement of Iceland begins',
        category: 'gathering',
        sources: example('Settlement_of_Iceland', 'Settlement of Iceland'),
      },
      {
        id: 'verdun',
        date: '0843-08',
        title: 'Treaty of Verdun divides the Carolingian Empire',
        label: 'Treaty of Verdun',
        category: 'treaty',
        importance: 5,
        sources: example('Treaty_of_Verdun', 'Treaty of Verdun'),
      },
      {
        id: 'rus-907',
        date: '0907?',
        title: 'Treaty of Rus’ and Byzantium, known from one chronicle',
        label: 'Treaty of 907',
        category: 'treaty',
        status: 'disputed',
        sources: example('Rus%27%E2%80%93Byzantine_Treaty_(907)', 'Rus’–Byzantine Treaty (907)'),
      },
      {
        id: 'rus-911',
        date: '0911-09-02',
        title: 'Treaty of Rus’ and Byzantium',
        label: 'Treaty of 911',
        category: 'treaty',
        importance: 4,
        sources: example('Rus%27%E2%80%93Byzantine_Treaty_(911)', 'Rus’–Byzantine Treaty (911)'),
      },
      {
        id: 'althing',
        date: '0930~',
        title: 'The Althing meets for the first time',
        label: 'First Althing',
        category: 'gathering',
        importance: 4,
        sources: example('Althing', 'Althing'),
      },
      {
        id: 'rus-945',
        date: '[0944,0945]',
        title: 'Treaty of Rus’ and Byzantium after Igor’s campaigns',
        label: 'Treaty of 944 or 945',
        category: 'treaty',
        sources: example('Rus%27%E2%80%93Byzantine_Treaty_(945)', 'Rus’–Byzantine Treaty (945)'),
      },
      {
        id: 'olga',
        date: '[0946,0957]',
        title: 'Olga of Kyiv visits Constantinople',
        category: 'gathering',
        sources: example('Olga_of_Kiev', 'Olga of Kiev'),
      },
      {
        id: 'gniezno',
        date: '1000-03',
        title: 'Congress of Gniezno',
        category: 'gathering',
        importance: 4,
        sources: example('Congress_of_Gniezno', 'Congress of Gniezno'),
      },
    ],
  },
};

import type { Example } from '../example.ts';

const source = (page: string, title: string) => [
  { url: `https://example.org/${page}`, title, publisher: 'Example address' },
];

export const languages: Example = {
  id: 'languages',
  title: 'Texts in several languages',
  caption:
    'With `lang="uk"` each text shows in Ukrainian where it has it, else in the language of the data; dates and names of countries follow.',
  view: { lang: 'uk' },
  width: 900,
  height: 480,
  dataset: {
    version: 1,
    title: { en: 'Acts on European security', uk: 'Акти про безпеку в Європі' },
    language: 'en',
    license: 'CC-BY-4.0',
    updated: '2000-12-31',
    events: [
      {
        id: 'helsinki',
        date: '1975-08-01',
        title: { en: 'Helsinki Final Act', uk: 'Гельсінський заключний акт', fr: 'Acte final d’Helsinki' }, // prettier-ignore
        importance: 5,
        sources: source('Helsinki_Accords', 'Helsinki Accords'),
      },
      {
        id: 'paris',
        date: '1990-11-21',
        title: { en: 'Charter of Paris', uk: 'Паризька хартія', fr: 'Charte de Paris' },
        importance: 4,
        sources: source('Charter_of_Paris_for_a_New_Europe', 'Charter of Paris'),
      },
      {
        id: 'budapest',
        date: '1994-12-05',
        title: { en: 'Budapest Memorandum', uk: 'Будапештський меморандум' },
        countries: ['UA', 'RU', 'US', 'GB'],
        importance: 5,
        sources: source('Budapest_Memorandum', 'Budapest Memorandum'),
      },
      {
        id: 'istanbul',
        date: '1999-11-19',
        title: 'Charter for European Security',
        importance: 4,
        sources: source('Charter_for_European_Security', 'Charter for European Security'),
      },
    ],
  },
};

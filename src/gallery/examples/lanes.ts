import type { Example } from '../example.ts';

const TESTS = [
  ['1945-07-16', 'US', 'First nuclear test, Trinity'],
  ['1949-08-29', 'SU', 'First Soviet nuclear test'],
  ['1952-10-03', 'GB', 'First British nuclear test'],
  ['1960-02-13', 'FR', 'First French nuclear test'],
  ['1964-10-16', 'CN', 'First Chinese nuclear test'],
] as const;
const TREATIES = [
  ['1963-08-05', ['US', 'SU', 'GB'], 'Partial Test Ban Treaty', 'Partial_Nuclear_Test_Ban_Treaty'],
  ['1968-07-01', ['US', 'SU', 'GB'], 'Non-Proliferation Treaty', 'Treaty_on_the_Non-Proliferation_of_Nuclear_Weapons'],
  ['1972-05-26', ['US', 'SU'], 'SALT I', 'Strategic_Arms_Limitation_Talks'],
  ['1979-06-18', ['US', 'SU'], 'SALT II', 'Strategic_Arms_Limitation_Talks'],
  ['1987-12-08', ['US', 'SU'], 'INF Treaty', 'Intermediate-Range_Nuclear_Forces_Treaty'],
  ['1991-07-31', ['US', 'SU'], 'START I', 'START_I'],
] as const; // prettier-ignore

export const lanes: Example = {
  id: 'lanes',
  title: 'A lane per country',
  caption:
    'An event of several countries stands in the lane of each, joined by a line. Former countries keep their own names.',
  view: { lanes: 'country' },
  width: 900,
  height: 660,
  dataset: {
    version: 1,
    title: 'Nuclear tests and treaties, 1945–1991',
    language: 'en',
    license: 'CC-BY-4.0',
    updated: '1991-12-31',
    categories: [
      { id: 'test', label: 'First test', shape: 'diamond' },
      { id: 'treaty', label: 'Treaty signed', shape: 'square' },
    ],
    events: [
      ...TESTS.map(([date, country, title]) => ({
        id: `test-${country.toLowerCase()}`,
        date,
        title,
        label: 'First test',
        countries: [country],
        category: 'test',
        sources: [
          {
            url: 'https://example.org/nuclear-tests',
            title: 'List of nuclear weapons tests',
            publisher: 'Example address',
          },
        ],
      })),
      ...TREATIES.map(([date, countries, title, page]) => ({
        id: date,
        date,
        title: `${title} is signed`,
        label: title,
        countries,
        category: 'treaty',
        importance: 4,
        sources: [{ url: `https://example.org/${page}`, title, publisher: 'Example address' }],
      })),
    ],
  },
};

import type { Example } from '../example.ts';

export const badRows: Example = {
  id: 'bad-rows',
  title: 'Rows that cannot be read',
  caption:
    'A bad row costs that row only. What is wrong, where, and what to write instead stands above the timeline.',
  view: {},
  width: 900,
  height: 620,
  csv: `date,title,countries,importance,source_url,source_title
1949-04-04,North Atlantic Treaty is signed,US;CA;GB;FR,5,https://example.org/North_Atlantic_Treaty,North Atlantic Treaty (example address)
5 Octember 1954,A date that nobody can read,DE,3,,
1955-02-30,A day that February does not have,AT,3,,
1955-05-15,Austrian State Treaty is signed,AT;US;SU;Ruritania,4,https://example.org/Austrian_State_Treaty,Austrian State Treaty (example address)
1957-03-25,Treaty of Rome is signed,DE;FR;IT;BE;NL;LU,9,https://example.org/Treaty_of_Rome,Treaty of Rome (example address)
`,
};

import type { Example } from '../example.ts';

const source = 'https://example.org/year-of-africa';

export const denseSummer: Example = {
  id: 'dense-summer',
  title: 'A crowded summer, on a narrow page',
  caption:
    'Below 600 px of width the same events are a list to read from top to bottom, the story, unless the view says otherwise.',
  view: { from: '1960', to: '1960' },
  width: 390,
  height: 640,
  csv: `date,title,countries,source_url,source_title
${[
  '1960-01-01,Cameroon becomes independent,CM;FR',
  '1960-04-27,Togo becomes independent,TG;FR',
  '1960-06-26,Madagascar becomes independent,MG;FR',
  '1960-06-30,The Congo (Léopoldville) becomes independent,CD;BE',
  '1960-07-01,Somalia becomes independent,SO;IT;GB',
  '1960-08-01,Dahomey becomes independent,BJ;FR',
  '1960-08-03,Niger becomes independent,NE;FR',
  '1960-08-05,Upper Volta becomes independent,BF;FR',
  '1960-08-07,Côte d’Ivoire becomes independent,CI;FR',
  '1960-08-11,Chad becomes independent,TD;FR',
  '1960-08-13,The Central African Republic becomes independent,CF;FR',
  '1960-08-15,The Congo (Brazzaville) becomes independent,CG;FR',
  '1960-08-17,Gabon becomes independent,GA;FR',
  '1960-10-01,Nigeria becomes independent,NG;GB',
  '1960-11-28,Mauritania becomes independent,MR;FR',
]
  .map((row) => `${row},${source},Year of Africa (example address)`)
  .join('\n')}
`,
};

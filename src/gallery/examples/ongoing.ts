import type { Example } from '../example.ts';

export const ongoing: Example = {
  id: 'ongoing',
  title: 'Still going on',
  caption:
    'An open end is written `/..`. The bar runs up to the line “now”, which is the day of the data when that is more than a week past.',
  view: {},
  width: 900,
  height: 600,
  csv: `date,title,label,countries,category,importance,source_url,source_title
1948-05-29/..,UN Truce Supervision Organization,UNTSO,IL;EG;JO;LB;SY,mission,4,https://example.org/untso,UNTSO fact sheet (example address)
1949-01-24/..,UN Military Observer Group in India and Pakistan,UNMOGIP,IN;PK,mission,3,https://example.org/unmogip,UNMOGIP fact sheet (example address)
1964-03-04/..,UN Peacekeeping Force in Cyprus,UNFICYP,CY,mission,3,https://example.org/unficyp,UNFICYP fact sheet (example address)
1974-05-31/..,UN Disengagement Observer Force,UNDOF,IL;SY,mission,3,https://example.org/undof,UNDOF fact sheet (example address)
1991-04-29/..,UN Mission for the Referendum in Western Sahara,MINURSO,MA;EH,mission,3,https://example.org/minurso,MINURSO fact sheet (example address)
1999-06-10/..,UN Interim Administration Mission in Kosovo,UNMIK,XK;RS,mission,4,https://example.org/unmik,UNMIK fact sheet (example address)
2004-06-01/2017-10-15,UN Stabilization Mission in Haiti,MINUSTAH,HT,mission,3,https://example.org/minustah,MINUSTAH fact sheet (example address)
`,
};

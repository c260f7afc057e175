import type { Example } from '../example.ts';

export const turnOfTheEra: Example = {
  id: 'turn-of-the-era',
  title: 'Before and after the turn of the era',
  caption:
    'Years before 1 CE are astronomical in the data (`0000` is 1 BCE, `-0019` is 20 BCE) and BCE in the picture; there is no year 0.',
  view: {},
  width: 900,
  height: 440,
  csv: `date,title,label,category,importance,source_url,source_title
-0026-01-16,The Senate names Octavian Augustus,Octavian becomes Augustus,rome,5,https://example.org/Augustus,Augustus (example address)
-0019,Parthia returns the Roman standards,Standards returned,parthia,4,https://example.org/Phraates_IV,Phraates IV (example address)
-0003~,Herod the Great dies,,judaea,4,https://example.org/Herod_the_Great,Herod the Great (example address)
0000-08-15,Emperor Ai of Han dies,,han,3,https://example.org/Emperor_Ai_of_Han,Emperor Ai of Han (example address)
0001~,Gaius Caesar and Phraates V meet on the Euphrates,Meeting on the Euphrates,parthia,4,https://example.org/Phraates_V,Phraates V (example address)
0006,Judaea becomes a Roman province,,judaea,4,https://example.org/Judaea_(Roman_province),Judaea (example address)
0009-01-10,Wang Mang proclaims the Xin dynasty,,han,4,https://example.org/Wang_Mang,Wang Mang (example address)
0009-09,Battle of the Teutoburg Forest,,rome,5,https://example.org/Battle_of_the_Teutoburg_Forest,Battle of the Teutoburg Forest (example address)
0014-08-19,Augustus dies,,rome,5,https://example.org/Augustus,Augustus (example address)
`,
};

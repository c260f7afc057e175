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
-0026-01-16,The Senate names Octavian Augustus,Octavian becomes Augustus,rome,5,https://en.wikipedia.org/wiki/Augustus,Augustus
-0019,Parthia returns the Roman standards,Standards returned,parthia,4,https://en.wikipedia.org/wiki/Phraates_IV,Phraates IV
-0003~,Herod the Great dies,,judaea,4,https://en.wikipedia.org/wiki/Herod_the_Great,Herod the Great
0000-08-15,Emperor Ai of Han dies,,han,3,https://en.wikipedia.org/wiki/Emperor_Ai_of_Han,Emperor Ai of Han
0001~,Gaius Caesar and Phraates V meet on the Euphrates,Meeting on the Euphrates,parthia,4,https://en.wikipedia.org/wiki/Phraates_V,Phraates V
0006,Judaea becomes a Roman province,,judaea,4,https://en.wikipedia.org/wiki/Judaea_(Roman_province),Judaea
0009-01-10,Wang Mang proclaims the Xin dynasty,,han,4,https://en.wikipedia.org/wiki/Wang_Mang,Wang Mang
0009-09,Battle of the Teutoburg Forest,,rome,5,https://en.wikipedia.org/wiki/Battle_of_the_Teutoburg_Forest,Battle of the Teutoburg Forest
0014-08-19,Augustus dies,,rome,5,https://en.wikipedia.org/wiki/Augustus,Augustus
`,
};

import type { Example } from '../example.ts';

type Row = readonly [
  date: string,
  series: 'udcg' | 'package',
  number: number | undefined,
  url: string,
  source: string,
];

/** From the bundled timeline; meetings 27 and 28 are left out. */
const ROWS: readonly Row[] = [
  [
    '2024-03-19',
    'udcg',
    20,
    'http://defense.gov/News/Speeches/Speech/Article/3710899/opening-remarks-by-secretary-of-defense-lloyd-j-austin-iii-at-the-20th-ukraine/',
    'Opening Remarks by Secretary of Defense Austin at the 20th Ukraine Defense Contact Group',
  ],
  [
    '2024-04-26',
    'udcg',
    21,
    'https://euromaidanpress.com/2024/05/19/pentagon-announces-date-of-next-ramstein-meeting/',
    'Pentagon announces date of next Ramstein meeting',
  ],
  [
    '2024-05-20',
    'udcg',
    22,
    'https://euromaidanpress.com/2024/05/20/us-defense-secretary-allies-pledge-ukraine-95-bn-worth-of-weapons-since-beginning-of-the-war/',
    'US Defense Secretary: allies pledge Ukraine $95 bn worth of weapons',
  ],
  [
    '2024-06-13',
    'udcg',
    23,
    'https://www.defense.gov/News/Transcripts/Transcript/Article/3806425/secretary-of-defense-lloyd-j-austin-iii-and-chairman-of-the-joint-chiefs-of-sta/',
    'Press conference of Secretary Austin and General Brown after the 23rd meeting',
  ],
  [
    '2024-06-24',
    'package',
    14,
    'https://pravda.com.ua/eng/news/2024/06/24/7462245',
    'Council of EU adopts 14th package of sanctions against Russia, targeting Russian LNG for first time ever',
  ],
  [
    '2024-09-06',
    'udcg',
    24,
    'https://censor.net/en/news/3508140/pentagon_on_the_ramstein_meeting_to_help_ukraine',
    'Pentagon on the Ramstein meeting to help Ukraine',
  ],
  [
    '2024-10-12',
    'udcg',
    undefined,
    'https://www.kyivpost.com/post/44864',
    "Report on the 24th Contact Group meeting and the planned leaders' meeting",
  ],
  [
    '2024-12-16',
    'package',
    15,
    'https://kyivindependent.com/eu-adopts-15th-package-of-sanctions/',
    'EU adopts 15th package of sanctions against Russia',
  ],
  [
    '2025-01-09',
    'udcg',
    25,
    'https://polskieradio.pl/395/9766/artykul/3468828,ramstein-meeting-on-ukraine-could-be-the-last-as-us-announces-new-aid-and-europe-considers-future-format',
    'Ramstein meeting on Ukraine could be the last',
  ],
  [
    '2025-02-12',
    'udcg',
    26,
    'https://kyivindependent.com/umerov-arrives-in-brussels-for-ramstein/',
    'Umerov arrives in Brussels for Ramstein',
  ],
  [
    '2025-02-24',
    'package',
    16,
    'https://www.krone.at/3702627',
    'EU: 16th package of sanctions against Russia',
  ],
  [
    '2025-05-20',
    'package',
    17,
    'https://united24media.com/latest-news/next-round-of-russia-sanctions-already-in-the-works-says-eu-foreign-policy-chief-8546',
    'Next Round of Russia Sanctions Already in the Works, Says EU Foreign Policy Chief',
  ],
  [
    '2025-07-18',
    'package',
    18,
    'https://www.dlapiper.com/en/insights/publications/global-sanctions-alert/2025/18th-package-of-eu-sanctions-against-russia',
    '18th package of EU sanctions against Russia',
  ],
  [
    '2025-07-21',
    'udcg',
    29,
    'https://censor.net/en/news/3564424/fifty-two-countries-attend-ramstein-to-discuss-ukraine-s-defense',
    "Fifty-two countries attend Ramstein to discuss Ukraine's defense",
  ],
  [
    '2025-09-09',
    'udcg',
    30,
    'https://en.interfax.com.ua/news/general/1103329.html',
    'Rutte and Shmyhal meet in London; 30th Ramstein meeting opens',
  ],
  [
    '2025-10-15',
    'udcg',
    31,
    'https://fakty.com.ua/ua/svit/20251015-u-bryusseli-startuvalo-31-zasidannya-ramshtajnu/',
    '31st Ramstein meeting opens in Brussels (Ukrainian)',
  ],
  [
    '2025-10-23',
    'package',
    19,
    'https://www.pravda.com.ua/eng/news/2025/10/23/8004054',
    "European Union finally approves 19th Russia sanctions package: what's inside",
  ],
];
const TITLES = {
  udcg: 'Ukraine Defense Contact Group, meeting',
  package: 'EU sanctions against Russia, package',
} as const;

export const series: Example = {
  id: 'series',
  title: 'Numbered series with gaps',
  caption:
    'Events of a series with numbers share a thread. Meetings 27 and 28 are not in these data, and their place stays open; one planned meeting was not held.',
  view: {},
  width: 900,
  height: 480,
  dataset: {
    version: 1,
    title: 'Two numbered series, 2024–2025',
    language: 'en',
    license: 'CC-BY-4.0',
    updated: '2025-11-01',
    categories: [
      { id: 'udcg', label: 'Aid to Ukraine', shape: 'plus' },
      { id: 'package', label: 'Sanctions', shape: 'hexagon' },
    ],
    series: [
      { id: 'udcg', label: 'Contact Group meetings' },
      { id: 'package', label: 'EU sanctions packages' },
    ],
    events: ROWS.map(([date, id, number, url, title]) => ({
      id: `${id}-${number ?? date}`,
      date,
      title: number === undefined ? 'Leaders’ meeting at Ramstein' : `${TITLES[id]} ${number}`,
      category: id,
      series: number === undefined ? { id } : { id, number },
      status: number === undefined ? 'cancelled' : 'occurred',
      sources: [{ url, title }],
    })),
  },
};

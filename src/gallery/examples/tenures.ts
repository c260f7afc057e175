import type { Example } from '../example.ts';

/** From the bundled timeline. */
export const tenures: Example = {
  id: 'tenures',
  title: 'Tenures and vacancies',
  caption:
    'The holders of a post stand end to end in a row of their own; a time for which the data name nobody is hatched and, where there is room, says its length. In the lane of a person the bar says which post it was.',
  view: { lanes: 'actor', from: '2016-09', to: '2025-12' },
  width: 900,
  height: 540,
  dataset: {
    version: 1,
    title: 'Ambassadors in Washington and Moscow',
    language: 'en',
    license: 'CC-BY-4.0',
    updated: '2026-11-22',
    categories: [
      {
        id: 'diplomacy',
        label: 'Diplomacy',
        shape: 'circle',
      },
    ],
    actors: [
      {
        id: 'sergey-kislyak',
        name: 'Sergey Kislyak',
        kind: 'person',
        country: 'RU',
        roles: [
          {
            title: 'Ambassador to the United States',
            date: '2008-07-26/2017-08-21',
            of: 'RU',
            to: 'US',
            sources: [
              {
                url: 'https://www.golosameriki.com/a/a-33-2008-07-29-voa2/602576.html',
                title: 'Russia names Sergey Kislyak ambassador to the US (Russian)',
                publisher: 'Voice of America',
                date: '2008-07-29',
              },
            ],
          },
        ],
      },
      {
        id: 'anatoly-antonov',
        name: 'Anatoly Antonov',
        kind: 'person',
        country: 'RU',
        roles: [
          {
            title: 'Ambassador to the United States',
            date: '2017-08-21/2024-10-10',
            of: 'RU',
            to: 'US',
            sources: [
              {
                url: 'https://www.pbs.org/newshour/politics/putin-appoints-new-russian-ambassador-u-s',
                title: 'Putin appoints new Russian ambassador to U.S.',
                publisher: 'Associated Press via PBS NewsHour',
                date: '2017-08-21',
              },
            ],
          },
        ],
      },
      {
        id: 'alexander-darchiev',
        name: 'Alexander Darchiev',
        kind: 'person',
        country: 'RU',
        roles: [
          {
            title: 'Ambassador to the United States',
            date: '2025-03-06/..',
            of: 'RU',
            to: 'US',
            sources: [
              {
                url: 'https://global.chinadaily.com.cn/a/202503/27/WS67e54ef9a3101d4e4dc2b416.html',
                title: 'New Russian ambassador to US arrives in Washington D.C.',
                publisher: 'China Daily (Xinhua)',
                date: '2025-03-27',
              },
            ],
          },
        ],
      },
      {
        id: 'michael-mcfaul',
        name: 'Michael McFaul',
        kind: 'person',
        country: 'US',
        roles: [
          {
            title: 'Ambassador to Russia',
            date: '2012-01-14/2014-02-26',
            of: 'US',
            to: 'RU',
            sources: [
              {
                url: 'http://tass.com/archive/668056',
                title: 'New US ambassador arrives in Moscow',
                publisher: 'Itar-Tass',
                date: '2012-01-14',
              },
            ],
          },
        ],
      },
      {
        id: 'john-tefft',
        name: 'John Tefft',
        kind: 'person',
        country: 'US',
        roles: [
          {
            title: 'Ambassador to Russia',
            date: '2014-09-05/2017-09-28',
            of: 'US',
            to: 'RU',
            sources: [
              {
                url: 'http://u-f.ru/News/u20/2014/09/05/686795',
                title: 'New US ambassador John Tefft arrives in Moscow (Russian)',
                publisher: 'u-f.ru',
                date: '2014-09-05',
              },
            ],
          },
        ],
      },
      {
        id: 'jon-huntsman',
        name: 'Jon Huntsman',
        kind: 'person',
        country: 'US',
        roles: [
          {
            title: 'Ambassador to Russia',
            date: '2017-10-02/2019-10-03',
            of: 'US',
            to: 'RU',
            sources: [
              {
                url: 'http://tass.com/politics/968390',
                title: 'Report on the arrival of Ambassador Huntsman',
                publisher: 'TASS',
                date: '2017-10-02',
              },
            ],
          },
        ],
      },
      {
        id: 'john-sullivan',
        name: 'John Sullivan',
        kind: 'person',
        country: 'US',
        roles: [
          {
            title: 'Ambassador to Russia',
            date: '2020-01-16/2022-09-04',
            of: 'US',
            to: 'RU',
            sources: [
              {
                url: 'https://www.urdupoint.com/en/world/new-us-ambassador-to-russia-sullivan-arrives-812156.html',
                title: 'New US ambassador to Russia John Sullivan arrives in Moscow',
                publisher: 'Sputnik via UrduPoint',
                date: '2020-01-16',
              },
            ],
          },
        ],
      },
      {
        id: 'lynne-tracy',
        name: 'Lynne Tracy',
        kind: 'person',
        country: 'US',
        roles: [
          {
            title: 'Ambassador to Russia',
            date: '2023-01-30/2025-06-27',
            of: 'US',
            to: 'RU',
            sources: [
              {
                url: 'https://en.vestikavkaza.ru/material/159117',
                title: 'Lynne Tracy visits the Russian Foreign Ministry (quotes TASS)',
                publisher: 'Vestnik Kavkaza',
                date: '2023-01-30',
              },
            ],
          },
        ],
      },
    ],
    events: [
      {
        id: '2017-07-22-kislyak-leaves',
        date: '2017-07-22',
        title: 'Ambassador Kislyak ends his term in Washington',
        label: 'Kislyak leaves Washington',
        countries: ['RU', 'US'],
        actors: ['sergey-kislyak'],
        category: 'diplomacy',
        importance: 2,
        sources: [
          {
            url: 'http://tass.com/politics/957378',
            title: "Russia's US ambassador Kislyak steps down",
            publisher: 'TASS',
            date: '2017-07-23',
          },
        ],
      },
      {
        id: '2017-08-21-antonov-appointed',
        date: '2017-08-21',
        title: 'Putin appoints Anatoly Antonov ambassador to the United States',
        label: 'Putin names Antonov ambassador',
        countries: [
          {
            code: 'RU',
            role: 'initiator',
          },
          'US',
        ],
        actors: ['anatoly-antonov', 'sergey-kislyak'],
        category: 'diplomacy',
        importance: 4,
        sources: [
          {
            url: 'https://www.pbs.org/newshour/politics/putin-appoints-new-russian-ambassador-u-s',
            title: 'Putin appoints new Russian ambassador to U.S.',
            publisher: 'Associated Press via PBS NewsHour',
            date: '2017-08-21',
          },
        ],
      },
      {
        id: '2017-08-21-antonov-ambassador',
        date: '2017-08-21/2024-10-10',
        title: 'Anatoly Antonov is Russian ambassador to the United States',
        label: 'Antonov ambassador to the US',
        countries: ['RU', 'US'],
        actors: ['anatoly-antonov'],
        category: 'diplomacy',
        importance: 3,
        sources: [
          {
            url: 'https://tass.com/politics/1854449',
            title: 'Report of 10 October 2024 on the dismissal of Ambassador Antonov',
            publisher: 'TASS',
            date: '2024-10-10',
          },
        ],
      },
      {
        id: '2021-03-17-antonov-recalled',
        date: '2021-03-17',
        title: 'Russia calls Ambassador Antonov home for consultations',
        label: 'Russia recalls Antonov',
        countries: [
          {
            code: 'RU',
            role: 'initiator',
          },
          'US',
        ],
        actors: ['anatoly-antonov'],
        category: 'diplomacy',
        importance: 3,
        sources: [
          {
            url: 'https://www.taiwannews.com.tw/en/news/4153675',
            title: 'Russia recalls its ambassador to the U.S. for consultations',
            publisher: 'Associated Press via Taiwan News',
            date: '2021-03-18',
          },
        ],
      },
      {
        id: '2021-06-20-antonov-back',
        date: '2021-06-20',
        title: 'Antonov returns to Washington',
        label: 'Antonov back in Washington',
        countries: ['RU', 'US'],
        actors: ['anatoly-antonov'],
        category: 'diplomacy',
        importance: 2,
        sources: [
          {
            url: 'https://tass.com/politics/1305117',
            title: 'Russian Ambassador to U.S. Antonov is back to Washington',
            publisher: 'TASS',
            date: '2021-06-21',
          },
        ],
      },
      {
        id: '2024-10-05-antonov-returns',
        date: '[2024-10-05,2024-10-06]',
        title: 'Ambassador Antonov returns to Moscow as his term in Washington ends',
        label: 'Antonov returns to Moscow',
        countries: ['RU', 'US'],
        actors: ['anatoly-antonov'],
        category: 'diplomacy',
        importance: 4,
        status: 'disputed',
        sources: [
          {
            url: 'https://tass.com/politics/1854449',
            title: 'Report of 10 October 2024 on the dismissal of Ambassador Antonov',
            publisher: 'TASS',
            date: '2024-10-10',
          },
        ],
      },
      {
        id: '2024-10-10-antonov-dismissed',
        date: '2024-10-10',
        title: 'Putin formally relieves Antonov of his post',
        label: 'Putin relieves Antonov of post',
        countries: [
          {
            code: 'RU',
            role: 'initiator',
          },
          'US',
        ],
        actors: ['anatoly-antonov'],
        category: 'diplomacy',
        importance: 3,
        sources: [
          {
            url: 'https://tass.com/politics/1854449',
            title: 'Report of 10 October 2024 on the dismissal of Ambassador Antonov',
            publisher: 'TASS',
            date: '2024-10-10',
          },
        ],
      },
      {
        id: '2024-10-10-post-vacant',
        date: '2024-10-10/2025-03-06',
        title: 'Post of Russian ambassador to the United States is vacant',
        label: 'Russian envoy post in US vacant',
        countries: ['RU', 'US'],
        category: 'diplomacy',
        importance: 3,
        sources: [
          {
            url: 'https://global.chinadaily.com.cn/a/202503/27/WS67e54ef9a3101d4e4dc2b416.html',
            title: 'New Russian ambassador to US arrives in Washington D.C.',
            publisher: 'China Daily (Xinhua)',
            date: '2025-03-27',
          },
        ],
      },
      {
        id: '2025-03-06-darchiev-appointed',
        date: '2025-03-06',
        title: 'Putin appoints Alexander Darchiev ambassador to the United States',
        label: 'Putin names Darchiev ambassador',
        countries: [
          {
            code: 'RU',
            role: 'initiator',
          },
          'US',
        ],
        actors: ['alexander-darchiev'],
        category: 'diplomacy',
        importance: 3,
        sources: [
          {
            url: 'https://en.vestikavkaza.ru/material/173883',
            title:
              'Alexander Darchiev has been appointed as Russia ambassador to the United States',
            publisher: 'Vestnik Kavkaza',
          },
        ],
      },
    ],
  },
};

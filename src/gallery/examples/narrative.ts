import type { Example } from '../example.ts';

/** Events of the bundled timeline; the texts between say no more than those. */
export const narrative: Example = {
  id: 'narrative',
  title: 'A narrative to step through',
  caption:
    'The author puts events in an order, with texts between: “Next step” selects the event and the window follows. The address holds the step.',
  view: { narrative: 'post', step: 4 },
  width: 900,
  height: 640,
  dataset: {
    version: 1,
    title: 'The post of Russian ambassador in Washington, 2017–2025',
    language: 'en',
    license: 'CC-BY-4.0',
    updated: '2025-11-01',
    categories: [
      { id: 'changes', label: 'The post', shape: 'triangle-down' },
      { id: 'relations', label: 'Relations', shape: 'circle' },
    ],
    narratives: [
      {
        id: 'post',
        title: { en: 'One post, three ambassadors', uk: 'Одна посада, три посли' },
        summary: {
          en: 'Who was Russian ambassador in Washington from 2017 to 2025, and when nobody was.',
          uk: 'Хто був послом Росії у Вашингтоні з 2017 до 2025 року, і коли ніхто.',
        },
        steps: [
          {
            event: 'kislyak-leaves',
            text: {
              en: 'Sergey Kislyak had been ambassador *for nine years* when he left.',
              uk: 'Сергій Кисляк залишив посаду *після дев’яти років*.',
            },
          },
          {
            event: 'antonov-appointed',
            text: {
              en: 'A month later the post had a new holder.',
              uk: 'За місяць посаду обійняла інша людина.',
            },
          },
          { event: 'antonov-credentials' },
          {
            event: 'antonov-recalled',
            text: {
              en: 'In the fourth year Moscow called him home; the ministry gave no specific reason.',
              uk: 'На четвертий рік Москва відкликала його для консультацій; особливої причини міністерство не назвало.',
            },
          },
          {
            event: 'geneva-summit',
            text: {
              en: 'Three months later both presidents agreed that their ambassadors would return.',
              uk: 'За три місяці обидва президенти домовилися про повернення послів.',
            },
          },
          { event: 'antonov-back' },
          {
            event: 'antonov-returns',
            text: {
              en: 'The end of his term is told with two dates: sources differ by one day.',
              uk: 'Кінець його місії описують двома датами: джерела розходяться на один день.',
            },
          },
          {
            event: 'post-vacant',
            text: {
              en: 'Then nobody held the post for five months.',
              uk: 'Потім п’ять місяців посада була вільною.',
            },
          },
          {
            event: 'darchiev-appointed',
            text: {
              en: 'The next ambassador had led the ministry’s North Atlantic department.',
              uk: 'Наступний посол очолював Північноатлантичний департамент міністерства.',
            },
          },
          { event: 'darchiev-credentials' },
        ],
      },
    ],
    events: [
      {
        id: 'kislyak-leaves',
        date: '2017-07-22',
        title: 'Ambassador Kislyak ends his term in Washington',
        label: 'Kislyak leaves Washington',
        summary:
          'Sergey Kislyak left after nine years as Russian ambassador; Denis Gonchar headed the embassy until a successor arrived.',
        countries: ['RU', 'US'],
        category: 'changes',
        importance: 2,
        sources: [
          {
            url: 'http://tass.com/politics/957378',
            title: "Russia's US ambassador Kislyak steps down",
            publisher: 'TASS',
          },
          {
            url: 'https://rferl.org/a/kislyak-russia-ambassador-united-states-trump-campaign-transition/28632610.html',
            title: "Kislyak Ends Term As Russia's Ambassador To Washington",
            publisher: 'RFE/RL',
          },
        ],
      },
      {
        id: 'antonov-appointed',
        date: '2017-08-21',
        title: 'Putin appoints Anatoly Antonov ambassador to the United States',
        label: 'Putin names Antonov ambassador',
        summary:
          'A decree named the former deputy defence minister ambassador and observer at the Organization of American States, and relieved Sergey Kislyak of the post.',
        countries: [{ code: 'RU', role: 'initiator' }, 'US'],
        category: 'changes',
        importance: 4,
        sources: [
          {
            url: 'https://www.pbs.org/newshour/politics/putin-appoints-new-russian-ambassador-u-s',
            title: 'Putin appoints new Russian ambassador to U.S.',
            publisher: 'Associated Press via PBS NewsHour',
          },
          {
            url: 'http://abcnews.go.com/Politics/vladimir-putin-appoints-russian-ambassador-united-states/story?id=49333355',
            title: 'Vladimir Putin appoints new ambassador to the United States',
            publisher: 'ABC News',
          },
        ],
      },
      {
        id: 'antonov-credentials',
        date: '2017-09-08',
        title: 'Antonov presents his credentials to President Trump',
        label: 'Antonov presents credentials',
        summary:
          'After the ceremony the ambassador said that Moscow was ready for practical steps to improve relations.',
        countries: ['RU', { code: 'US', role: 'host' }],
        category: 'changes',
        importance: 2,
        sources: [
          {
            url: 'http://tass.com/politics/964776',
            title: 'Russia hopes for improvement in relations with US - Russian ambassador',
            publisher: 'TASS',
          },
          {
            url: 'https://sputnikportal.rs/20170908/Antonov-Tramp-akreditivi-1112602817.html?modal=feedback',
            title: 'Antonov hands credentials to Trump (Serbian)',
            publisher: 'Sputnik Srbija',
          },
        ],
      },
      {
        id: 'antonov-recalled',
        date: '2021-03-17',
        title: 'Russia calls Ambassador Antonov home for consultations',
        label: 'Russia recalls Antonov',
        summary:
          'The call followed a television interview in which President Biden, asked whether he thought President Putin was a killer, agreed. The ministry gave no specific reason.',
        countries: [{ code: 'RU', role: 'initiator' }, 'US'],
        category: 'relations',
        importance: 3,
        sources: [
          {
            url: 'https://www.taiwannews.com.tw/en/news/4153675',
            title: 'Russia recalls its ambassador to the U.S. for consultations',
            publisher: 'Associated Press via Taiwan News',
          },
          {
            url: 'https://serepeutic.com/?p=4164',
            title: 'Report on the recall of Antonov (Indonesian)',
            publisher: 'Serepeutic',
          },
        ],
      },
      {
        id: 'geneva-summit',
        date: '2021-06-16',
        title: 'Biden and Putin meet in Geneva',
        label: 'Biden and Putin in Geneva',
        summary:
          'The presidents issued a joint statement on strategic stability and agreed that their ambassadors would return to their posts.',
        countries: ['US', 'RU', { code: 'CH', role: 'host' }],
        category: 'relations',
        importance: 4,
        sources: [
          {
            url: 'http://en.special.kremlin.ru/catalog/persons/245/events/65869',
            title: 'Russian-US talks, Geneva, 16 June 2021',
            publisher: 'Kremlin',
          },
          {
            url: 'https://kion546.com/politics/cnn-us-politics/2021/06/16/read-biden-and-putin-issue-joint-statement-following-historic-geneva-summit/',
            title: 'Biden and Putin issue joint statement following Geneva summit',
            publisher: 'CNN via KION',
          },
        ],
      },
      {
        id: 'antonov-back',
        date: '2021-06-20',
        title: 'Antonov returns to Washington',
        label: 'Antonov back in Washington',
        summary:
          'He came back on a Sunday after three months away. Some reports carry the dateline of the next day.',
        countries: ['RU', 'US'],
        category: 'relations',
        importance: 2,
        sources: [
          {
            url: 'https://tass.com/politics/1305117',
            title: 'Russian Ambassador to U.S. Antonov is back to Washington',
            publisher: 'TASS',
          },
          {
            url: 'https://en.news-front.info/2021/06/21/russian-ambassador-to-washington-resumed-his-duties/',
            title: 'Russian Ambassador to Washington resumed his duties (quotes TASS)',
            publisher: 'News Front',
          },
        ],
      },
      {
        id: 'antonov-returns',
        date: '[2024-10-05,2024-10-06]',
        title: 'Ambassador Antonov returns to Moscow as his term in Washington ends',
        label: 'Antonov returns to Moscow',
        summary:
          'One press report of October 2024 dates the return 5 October. TASS writes that the term ended on 5 October and that he came back the next day, which fits a late-evening departure by Moscow time. Relations were described as the worst in decades.',
        countries: ['RU', 'US'],
        category: 'changes',
        importance: 4,
        status: 'disputed',
        sources: [
          {
            url: 'https://tass.com/politics/1854449',
            title: 'Report of 10 October 2024 on the dismissal of Ambassador Antonov',
            publisher: 'TASS',
          },
          {
            url: 'https://news.k4s.uk/2024/10/russias-envoy-to-us-concludes-his-term-amid-heightened-bilateral-tensions',
            title: "Russia's envoy to US concludes his term amid heightened bilateral tensions",
            publisher: 'K4S News',
          },
        ],
      },
      {
        id: 'post-vacant',
        date: '2024-10-10/2025-03-06',
        title: 'Post of Russian ambassador to the United States is vacant',
        label: 'Russian envoy post in US vacant',
        summary:
          'No ambassador was in office between the dismissal of Antonov and the appointment of Alexander Darchiev.',
        countries: ['RU', 'US'],
        category: 'changes',
        importance: 3,
        sources: [
          {
            url: 'https://global.chinadaily.com.cn/a/202503/27/WS67e54ef9a3101d4e4dc2b416.html',
            title: 'New Russian ambassador to US arrives in Washington D.C.',
            publisher: 'China Daily (Xinhua)',
          },
          {
            url: 'https://news-pravda.com/world/2025/02/28/1098759.html',
            title:
              'Alexander Darchiev became the new Russian ambassador to Washington (copy of an RT report)',
            publisher: 'News-Pravda',
          },
        ],
      },
      {
        id: 'darchiev-appointed',
        date: '2025-03-06',
        title: 'Putin appoints Alexander Darchiev ambassador to the United States',
        label: 'Putin names Darchiev ambassador',
        summary:
          "The head of the ministry's North Atlantic department filled the post five months after the departure of Antonov. One copy of the news carries a date one day earlier.",
        countries: [{ code: 'RU', role: 'initiator' }, 'US'],
        category: 'changes',
        importance: 3,
        sources: [
          {
            url: 'https://en.vestikavkaza.ru/material/173883',
            title:
              'Alexander Darchiev has been appointed as Russia ambassador to the United States',
            publisher: 'Vestnik Kavkaza',
          },
          {
            url: 'https://global.chinadaily.com.cn/a/202503/27/WS67e54ef9a3101d4e4dc2b416.html',
            title: 'New Russian ambassador to US arrives in Washington D.C.',
            publisher: 'China Daily (Xinhua)',
          },
        ],
      },
      {
        id: 'darchiev-credentials',
        date: '2025-06-11',
        title: 'Ambassador Darchiev presents his credentials to President Trump',
        label: 'Darchiev presents credentials',
        summary:
          'The ceremony took place at the White House on a Wednesday, the eve of the Russian national holiday.',
        countries: ['RU', { code: 'US', role: 'host' }],
        category: 'changes',
        importance: 2,
        sources: [
          {
            url: 'https://www.thestar.com.my/news/world/2025/06/12/us-ambassador-to-russia-to-leave-post-soon-says-embassy',
            title: 'US ambassador to Russia to leave post soon, says embassy',
            publisher: 'Reuters via The Star',
          },
          {
            url: 'https://www.devdiscourse.com/article/politics/3455977-diplomatic-dialogue-russian-ambassador-aims-to-mend-us-relations',
            title: 'Diplomatic dialogue: Russian ambassador aims to mend US relations',
            publisher: 'Devdiscourse',
          },
        ],
      },
    ],
  },
};

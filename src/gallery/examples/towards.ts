// Over 300 lines because it is data: events with their sources.
import type { Example } from '../example.ts';

/** From the bundled timeline. */
export const towards: Example = {
  id: 'towards',
  title: 'One side towards the other',
  caption:
    'Of what two countries share only the events that one began and the other was the target of: a country of a view may have a role of its own.',
  view: {
    countries: ['US:initiator', 'RU:target'],
    match: 'all',
  },
  width: 900,
  height: 480,
  dataset: {
    version: 1,
    title: 'Russia and the United States',
    language: 'en',
    license: 'CC-BY-4.0',
    updated: '2026-11-22',
    categories: [
      {
        id: 'diplomacy',
        label: 'Diplomacy',
        shape: 'circle',
      },
      {
        id: 'politics',
        label: 'Politics and elections',
        shape: 'star',
      },
      {
        id: 'sanctions',
        label: 'Sanctions',
        shape: 'hexagon',
      },
      {
        id: 'military',
        label: 'Military action',
        shape: 'diamond',
      },
    ],
    events: [
      {
        id: '2014-03-24-g8-suspension',
        date: '2014-03-24',
        title: 'G7 leaders suspend Russia from the G8',
        label: 'G7 suspends Russia from the G8',
        countries: [
          {
            code: 'US',
            role: 'initiator',
          },
          {
            code: 'CA',
            role: 'initiator',
          },
          {
            code: 'FR',
            role: 'initiator',
          },
          {
            code: 'DE',
            role: 'initiator',
          },
          {
            code: 'IT',
            role: 'initiator',
          },
          {
            code: 'JP',
            role: 'initiator',
          },
          {
            code: 'GB',
            role: 'initiator',
          },
          {
            code: 'RU',
            role: 'target',
          },
          {
            code: 'NL',
            role: 'host',
          },
        ],
        category: 'diplomacy',
        importance: 4,
        sources: [
          {
            url: 'https://ambwashingtondc.esteri.it/ambasciata_washington/en/sala-stampa/dall_ambasciata/2014/03/g7.html',
            title: 'G7 Meeting: The Hague Declaration',
            publisher: 'Embassy of Italy in Washington',
            date: '2014-03-24',
          },
        ],
      },
      {
        id: '2016-12-29-us-expels-35',
        date: '2016-12-29',
        title: 'US expels 35 Russian diplomats and closes two compounds',
        label: 'US expels 35 Russian diplomats',
        countries: [
          {
            code: 'US',
            role: 'initiator',
          },
          {
            code: 'RU',
            role: 'target',
          },
        ],
        category: 'diplomacy',
        importance: 3,
        sources: [
          {
            url: 'https://abcnews.go.com/International/timeline-us-russia-trading-diplomatic-blows/story?id=49564623',
            title: 'Timeline of the US and Russia trading diplomatic blows',
            publisher: 'ABC News',
          },
        ],
      },
      {
        id: '2017-05-11-antonov-candidacy',
        date: '2017-05-11',
        title: "Russian Foreign Ministry submits Antonov's candidacy to parliament",
        label: 'Antonov put forward as ambassador',
        countries: ['RU', 'US'],
        category: 'politics',
        importance: 1,
        sources: [
          {
            url: 'https://europediplomatic.com/2017/08/21/anatoly-antonov-a-new-russian-ambassador-to-washington/',
            title: 'Anatoly Antonov, a new Russian ambassador to Washington',
            publisher: 'Europe Diplomatic Magazine',
            date: '2017-08-21',
          },
        ],
      },
      {
        id: '2017-07-22-kislyak-leaves',
        date: '2017-07-22',
        title: 'Ambassador Kislyak ends his term in Washington',
        label: 'Kislyak leaves Washington',
        countries: ['RU', 'US'],
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
        id: '2017-07-28-russia-cuts-us-mission',
        date: '2017-07-28',
        title: 'Russia orders the US mission cut to 455 staff',
        label: 'Russia cuts US mission to 455',
        countries: [
          {
            code: 'RU',
            role: 'initiator',
          },
          {
            code: 'US',
            role: 'target',
          },
        ],
        category: 'diplomacy',
        importance: 3,
        sources: [
          {
            url: 'https://en.radiofarda.com/a/putin-755-u-s--diplomats-leave-russia/28649052.html',
            title: 'Putin Says 755 U.S. Diplomats Must Leave Russia',
            publisher: 'Radio Farda (RFE/RL)',
            date: '2017-07-30',
          },
        ],
      },
      {
        id: '2017-07-30-putin-755',
        date: '2017-07-30',
        title: 'Putin puts the cut in US staff at 755 posts',
        label: 'Putin puts US staff cut at 755',
        countries: [
          {
            code: 'RU',
            role: 'initiator',
          },
          {
            code: 'US',
            role: 'target',
          },
        ],
        category: 'diplomacy',
        importance: 1,
        sources: [
          {
            url: 'https://en.radiofarda.com/a/putin-755-u-s--diplomats-leave-russia/28649052.html',
            title: 'Putin Says 755 U.S. Diplomats Must Leave Russia',
            publisher: 'Radio Farda (RFE/RL)',
            date: '2017-07-30',
          },
        ],
      },
      {
        id: '2017-08-02-caatsa',
        date: '2017-08-02',
        title: 'Trump signs act on sanctions against Russia, Iran and North Korea',
        label: 'US sanctions act (CAATSA)',
        countries: [
          {
            code: 'US',
            role: 'initiator',
          },
          {
            code: 'RU',
            role: 'target',
          },
          {
            code: 'IR',
            role: 'target',
          },
          {
            code: 'KP',
            role: 'target',
          },
        ],
        category: 'sanctions',
        importance: 3,
        sources: [
          {
            url: 'http://www.scoop.co.nz/stories/WO1708/S00003/trump-on-signing-new-russian-sanctions-into-law.htm',
            title: 'Trump on Signing New Russian Sanctions into Law',
            publisher: 'The White House via Scoop',
            date: '2017-08-02',
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
        id: '2017-08-31-sf-consulate-closed',
        date: '2017-08-31',
        title: 'US orders the Russian consulate in San Francisco closed',
        label: "US shuts Russia's SF consulate",
        countries: [
          {
            code: 'US',
            role: 'initiator',
          },
          {
            code: 'RU',
            role: 'target',
          },
        ],
        category: 'diplomacy',
        importance: 3,
        sources: [
          {
            url: 'http://www.ukrweekly.com/uwwp/u-s-orders-russia-to-close-consulate-general-in-san-francisco-plus-two-diplomatic-annexes/',
            title:
              'U.S. orders Russia to close Consulate General in San Francisco, plus two diplomatic annexes',
            publisher: 'The Ukrainian Weekly (State Department text)',
            date: '2017-09-01',
          },
        ],
      },
      {
        id: '2017-09-08-antonov-credentials',
        date: '2017-09-08',
        title: 'Antonov presents his credentials to President Trump',
        label: 'Antonov presents credentials',
        countries: [
          'RU',
          {
            code: 'US',
            role: 'host',
          },
        ],
        category: 'diplomacy',
        importance: 2,
        sources: [
          {
            url: 'http://tass.com/politics/964776',
            title: 'Russia hopes for improvement in relations with US - Russian ambassador',
            publisher: 'TASS',
            date: '2017-09-08',
          },
        ],
      },
      {
        id: '2018-03-26-us-expels-60',
        date: '2018-03-26',
        title: 'US expels 60 Russian diplomats and closes the Seattle consulate',
        label: 'US expels 60 Russian diplomats',
        countries: [
          {
            code: 'US',
            role: 'initiator',
          },
          {
            code: 'RU',
            role: 'target',
          },
          'GB',
        ],
        category: 'diplomacy',
        importance: 3,
        sources: [
          {
            url: 'https://rollcall.com/2018/03/26/trump-expels-60-russians-shutters-seattle-consulate/',
            title: 'Trump Expels 60 Russians, Shutters Seattle Consulate',
            publisher: 'Roll Call',
            date: '2018-03-26',
          },
        ],
      },
      {
        id: '2018-03-29-russia-expels-60',
        date: '2018-03-29',
        title: 'Russia expels 60 US diplomats and closes the St Petersburg consulate',
        label: 'Russia expels 60 US diplomats',
        countries: [
          {
            code: 'RU',
            role: 'initiator',
          },
          {
            code: 'US',
            role: 'target',
          },
        ],
        category: 'diplomacy',
        importance: 3,
        sources: [
          {
            url: 'https://www.haaretz.com/world-news/europe/russia-to-expel-u-s-consulate-in-st-petersburg-1.5961871',
            title:
              'Russia to Shut Down U.S. Consulate in St. Petersburg, Expel Dozens of Diplomats',
            publisher: 'Haaretz',
          },
        ],
      },
      {
        id: '2018-07-16-helsinki-summit',
        date: '2018-07-16',
        title: 'Trump and Putin meet in Helsinki',
        label: 'Trump and Putin in Helsinki',
        countries: [
          'US',
          'RU',
          {
            code: 'FI',
            role: 'host',
          },
        ],
        category: 'diplomacy',
        importance: 3,
        sources: [
          {
            url: 'https://finlandtoday.fi/president-trump-and-putin-discuss-for-two-hours-in-helsinki-restored-their-trust/',
            title: 'Presidents Trump and Putin discuss for two hours in Helsinki',
            publisher: 'Finland Today',
          },
        ],
      },
      {
        id: '2021-04-15-solarwinds-sanctions',
        date: '2021-04-15',
        title: 'US sanctions Russia and expels ten diplomats over cyberattack',
        label: 'US sanctions over SolarWinds',
        countries: [
          {
            code: 'US',
            role: 'initiator',
          },
          {
            code: 'RU',
            role: 'target',
          },
        ],
        category: 'sanctions',
        importance: 3,
        sources: [
          {
            url: 'https://www.dw.com/en/us-expels-russian-diplomats-and-issues-sanctions-over-solarwinds-hacking-attack/a-57215141',
            title: 'US expels Russian diplomats, issues sanctions',
            publisher: 'Deutsche Welle',
          },
        ],
      },
      {
        id: '2021-12-15-drafts-handed-over',
        date: '2021-12-15',
        title: 'Russia hands draft security treaties to the United States',
        label: 'Russia gives US draft treaties',
        countries: [
          {
            code: 'RU',
            role: 'initiator',
          },
          {
            code: 'US',
            role: 'target',
          },
        ],
        category: 'diplomacy',
        importance: 3,
        sources: [
          {
            url: 'https://sputniknews.com/20211220/moscow-needs-urgent-response-from-us-on-security-guarantee-proposals-deputy-fm-says-1091660845.html',
            title: 'Moscow needs urgent response from US on security guarantee proposals',
            publisher: 'Sputnik',
            date: '2021-12-20',
          },
        ],
      },
      {
        id: '2024-11-17-atacms',
        date: '2024-11-17',
        title: 'Biden reported to let Ukraine strike inside Russia with US missiles',
        label: 'Report: Biden lifts missile limit',
        countries: [
          {
            code: 'US',
            role: 'initiator',
          },
          'UA',
          {
            code: 'RU',
            role: 'target',
          },
        ],
        category: 'military',
        importance: 3,
        sources: [
          {
            url: 'https://ktar.com/story/5628230/biden-oks-ukraines-us-missiles-in-russia/',
            title:
              'Biden authorizes Ukraine to use US-supplied long-range missiles for deeper strikes inside Russia',
            publisher: 'Associated Press via KTAR',
            date: '2024-11-17',
          },
        ],
      },
    ],
  },
};

import type { Example } from '../example.ts';

/** From the bundled timeline. */
export const accounts: Example = {
  id: 'accounts',
  title: 'Competing accounts',
  caption:
    'Descriptions that compete stand side by side in equal columns, in the order of the event’s countries, each with its source. Titles stay neutral until a reader asks for those of a party.',
  view: {
    event: '2022-02-24-full-scale-invasion',
  },
  width: 560,
  height: 750,
  dataset: {
    version: 1,
    title: 'What the sides call it',
    language: 'en',
    license: 'CC-BY-4.0',
    updated: '2026-11-22',
    categories: [
      {
        id: 'military',
        label: 'Military action',
        shape: 'diamond',
      },
      {
        id: 'law',
        label: 'Law and resolutions',
        shape: 'triangle-up',
      },
    ],
    actors: [
      {
        id: 'un',
        name: 'United Nations',
        kind: 'organisation',
      },
    ],
    events: [
      {
        id: '2014-02-27-crimea-seized-and-annexed',
        date: '2014-02-27/2014-03-18',
        title: 'Russia seizes and annexes Crimea',
        label: 'Russia annexes Crimea',
        countries: [
          {
            code: 'RU',
            role: 'initiator',
          },
          {
            code: 'UA',
            role: 'target',
          },
        ],
        category: 'military',
        importance: 5,
        sources: [
          {
            url: 'https://en.wikipedia.org/wiki/Timeline_of_the_Russian_annexation_of_Crimea',
            title: 'Timeline of the Russian annexation of Crimea',
            publisher: 'Wikipedia',
          },
        ],
        accounts: [
          {
            by: 'RU',
            title: 'Reunification',
            text: 'President Putin described the change as the reunification of Crimea with Russia after a referendum that he called democratic and consistent with international norms.',
            source: {
              url: 'http://eng.kremlin.ru/transcripts/6889',
              title: 'Address by President of the Russian Federation, 18 March 2014',
              publisher: 'Kremlin',
              date: '2014-03-18',
            },
          },
          {
            by: 'UA',
            title: 'Occupation and attempted annexation',
            text: 'Ukraine describes the events as an armed aggression, an occupation and an attempted annexation that began on 20 February 2014.',
            source: {
              url: 'https://crimea-platform.org/en/occupation-chronology/',
              title: 'Timeline of Crimea occupation and annexation attempt',
              publisher: 'Crimea Platform (Ukraine)',
            },
          },
          {
            by: 'un',
            title: 'Territorial integrity of Ukraine',
            text: 'The UN General Assembly affirmed the territorial integrity of Ukraine within its recognised borders and underscored that the referendum had no validity.',
            source: {
              url: 'http://cryer.org.uk/United_Nations_General_Assembly_resolution_68%2f39',
              title:
                'United Nations General Assembly Resolution 68/262 (copy of the Wikipedia article)',
              publisher: 'Explained Today',
            },
          },
        ],
      },
      {
        id: '2022-02-24-full-scale-invasion',
        date: '2022-02-24',
        title: 'Russia launches a full-scale invasion of Ukraine',
        label: "Russia's full-scale invasion",
        countries: [
          {
            code: 'RU',
            role: 'initiator',
          },
          {
            code: 'UA',
            role: 'target',
          },
        ],
        category: 'military',
        importance: 5,
        sources: [
          {
            url: 'https://en.armradio.am/2022/02/24/putin-announced-the-start-of-military-operation-in-ukraine/',
            title: 'Putin announces the start of "special military operation" in Ukraine',
            publisher: 'Public Radio of Armenia',
            date: '2022-02-24',
          },
        ],
        accounts: [
          {
            by: 'RU',
            title: 'Special military operation',
            text: 'President Putin announced what Russia calls a special military operation to protect people in Donbas and to demilitarise Ukraine, and said that no occupation was planned.',
            source: {
              url: 'https://en.armradio.am/2022/02/24/putin-announced-the-start-of-military-operation-in-ukraine/',
              title: 'Putin announces the start of "special military operation" in Ukraine',
              publisher: 'Public Radio of Armenia',
              date: '2022-02-24',
            },
          },
          {
            by: 'UA',
            title: 'Full-scale war, act of aggression',
            text: 'The Foreign Ministry of Ukraine called the attack an act of war and an attack on the sovereignty and territorial integrity of Ukraine, and invoked the right of self-defence.',
            source: {
              url: 'https://www.aninews.in/news/world/asia/ukrainian-president-announces-martial-law-in-ukraine20220224113238/',
              title: 'Ukrainian President announces martial law in Ukraine',
              publisher: 'ANI',
              date: '2022-02-24',
            },
          },
          {
            by: 'un',
            title: 'Aggression',
            text: 'The UN General Assembly deplored the aggression of the Russian Federation against Ukraine.',
            source: {
              url: 'https://en.wikipedia.org/wiki/United_Nations_General_Assembly_Resolution_ES-11/1',
              title: 'United Nations General Assembly Resolution ES-11/1',
              publisher: 'Wikipedia',
            },
          },
        ],
      },
      {
        id: '2022-09-30-four-regions',
        date: '2022-09-30',
        title: 'Putin signs treaties to annex four regions of Ukraine',
        label: 'Treaties to annex four regions',
        countries: [
          {
            code: 'RU',
            role: 'initiator',
          },
          {
            code: 'UA',
            role: 'target',
          },
        ],
        category: 'law',
        importance: 5,
        sources: [
          {
            url: 'https://tass.com/politics/1516023',
            title: 'Treaties on accession of four regions to Russia signed',
            publisher: 'TASS',
            date: '2022-09-30',
          },
        ],
        accounts: [
          {
            by: 'RU',
            title: 'Accession',
            text: 'Russian state media describe the treaties as the accession of four regions to Russia after referendums.',
            source: {
              url: 'https://tass.com/politics/1516023',
              title: 'Treaties on accession of four regions to Russia signed',
              publisher: 'TASS',
              date: '2022-09-30',
            },
          },
          {
            by: 'UA',
            title: 'Attempted annexation',
            text: 'Ukrainian media and officials speak of the annexation of occupied territory after sham votes.',
            source: {
              url: 'https://babel.ua/en/news/85132-the-russian-federation-council-finally-approved-the-annexation-of-the-occupied-parts-of-ukraine',
              title:
                'The Russian Federation Council finally approved the annexation of the occupied parts of Ukraine',
              publisher: 'Babel',
            },
          },
          {
            by: 'un',
            title: 'Attempted illegal annexation',
            text: 'The UN General Assembly called on states not to recognise the change and demanded its reversal.',
            source: {
              url: 'https://en.interfax.com.ua/news/general/865264.html',
              title:
                "UN General Assembly passes resolution on respect for Ukraine's territorial integrity",
              publisher: 'Interfax-Ukraine',
              date: '2022-10-13',
            },
          },
        ],
      },
    ],
  },
};

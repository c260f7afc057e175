import type { Example } from '../example.ts';

/** From the bundled timeline. */
export const links: Example = {
  id: 'links',
  title: 'Links between events',
  caption:
    'Arcs lead from the selected event to those that it is linked with, and say how at the far end. The details list the same links as buttons; what lies beyond the window has an arrow at the edge.',
  view: {
    event: '2011-02-05-new-start-in-force',
    to: '2025-06',
  },
  width: 1000,
  height: 520,
  dataset: {
    version: 1,
    title: 'New START, 2011–2026',
    language: 'en',
    license: 'CC-BY-4.0',
    updated: '2026-11-22',
    categories: [
      {
        id: 'arms-control',
        label: 'Arms control',
        shape: 'square',
      },
    ],
    events: [
      {
        id: '2011-02-05-new-start-enters-into-force',
        date: '2011-02-05',
        title: 'New START enters into force',
        label: 'New START enters into force',
        countries: ['US', 'RU'],
        category: 'arms-control',
        importance: 3,
        sources: [
          {
            url: 'https://www.upi.com/Top_News/World-News/2011/02/05/US-Russia-arms-treaty-goes-into-effect/UPI-80791296935484/',
            title: 'U.S.-Russia arms treaty goes into effect',
            publisher: 'UPI',
            date: '2011-02-05',
          },
        ],
        links: [
          {
            rel: 'begins',
            event: '2011-02-05-new-start-in-force',
          },
        ],
      },
      {
        id: '2011-02-05-new-start-in-force',
        date: '2011-02-05/2026-02-05',
        title: 'New START is in force',
        label: 'New START in force',
        countries: ['US', 'RU'],
        category: 'arms-control',
        importance: 3,
        sources: [
          {
            url: 'https://en.wikipedia.org/wiki/New_START',
            title: 'New START - Wikipedia',
            publisher: 'Wikipedia',
          },
        ],
      },
      {
        id: '2021-02-03-new-start-extended',
        date: '2021-02-03',
        title: 'New START is extended for five years',
        label: 'New START extended to 2026',
        countries: ['US', 'RU'],
        category: 'arms-control',
        importance: 4,
        sources: [
          {
            url: 'https://asil.org/print/ILIB/us-extends-new-start-treaty-russia-five-years',
            title: 'U.S. Extends New START Treaty with Russia for Five Years',
            publisher: 'American Society of International Law',
          },
        ],
        links: [
          {
            rel: 'extends',
            event: '2011-02-05-new-start-in-force',
          },
        ],
      },
      {
        id: '2023-02-21-new-start-suspended',
        date: '2023-02-21',
        title: 'Russia suspends its participation in New START',
        label: 'Russia suspends New START',
        countries: [
          {
            code: 'RU',
            role: 'initiator',
          },
          'US',
        ],
        category: 'arms-control',
        importance: 5,
        sources: [
          {
            url: 'https://russianforces.org/blog/2023/02/russia_suspends_participation_.shtml',
            title: 'Russia suspends participation in New START',
            publisher: 'Russian Strategic Nuclear Forces',
            date: '2023-02',
          },
        ],
        links: [
          {
            rel: 'part-of',
            event: '2011-02-05-new-start-in-force',
          },
        ],
      },
      {
        id: '2026-02-05-new-start-expires',
        date: '2026-02-05',
        title: 'New START expires',
        label: 'New START expires',
        countries: ['US', 'RU'],
        category: 'arms-control',
        importance: 5,
        sources: [
          {
            url: 'https://press.un.org/en/2026/sgsm23007.doc.htm',
            title: 'Statement by the UN Secretary-General on the expiration of New START',
            publisher: 'United Nations',
            date: '2026-02-05',
          },
        ],
        links: [
          {
            rel: 'ends',
            event: '2011-02-05-new-start-in-force',
          },
        ],
      },
    ],
  },
};

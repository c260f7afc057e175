import type { statics as en } from '../en/static.ts';
import type { Translation } from '../words.ts';

export const statics = {
  periodCount: {
    one: '{count} événement',
    many: '{count} d’événements',
    other: '{count} événements',
  },
  staticAccount: 'Selon {name}',
  staticRole: '{name} ({role})',
  siteData: 'Les données',
  siteCredits: 'Licence et crédits',
  siteLicence: 'Licence des données',
  siteCredit: 'Crédit',
  siteTimeline: 'Vers la frise',
  siteTable: 'Tableau',
  siteCalendar: 'Calendrier',
  siteFeed: 'Flux',
  sitePublishers: 'Éditeurs des sources',
  sitePublisher: {
    one: '{name} : {count} source',
    many: '{name} : {count} de sources',
    other: '{name} : {count} sources',
  },
  siteSoftware: 'Logiciel',
  siteSoftwareNotices:
    'Réalisé avec geo-timeline {version}. Sa licence et celles de ses composants :',
  siteList: 'Tous les événements en liste',
} satisfies Translation<typeof en>;

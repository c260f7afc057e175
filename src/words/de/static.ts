import type { statics as en } from '../en/static.ts';
import type { Translation } from '../words.ts';

export const statics = {
  periodCount: { one: '{count} Ereignis', other: '{count} Ereignisse' },
  staticAccount: 'Laut {name}',
  staticRole: '{name} ({role})',
  siteData: 'Die Daten',
  siteCredits: 'Lizenz und Nachweise',
  siteLicence: 'Lizenz der Daten',
  siteCredit: 'Herkunft',
  siteTimeline: 'Zur Zeitleiste',
  siteTable: 'Tabelle',
  siteCalendar: 'Kalender',
  siteFeed: 'Feed',
  sitePublishers: 'Herausgeber der Quellen',
  sitePublisher: { one: '{name}: {count} Quelle', other: '{name}: {count} Quellen' },
  siteSoftware: 'Programm',
  siteSoftwareNotices: 'Erstellt mit geo-timeline {version}. Seine Lizenz und die seiner Teile:',
  siteList: 'Alle Ereignisse als Liste',
} satisfies Translation<typeof en>;

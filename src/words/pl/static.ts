import type { statics as en } from '../en/static.ts';
import type { Translation } from '../words.ts';

export const statics = {
  periodCount: {
    one: '{count} wydarzenie',
    few: '{count} wydarzenia',
    many: '{count} wydarzeń',
    other: '{count} wydarzenia',
  },
  staticAccount: 'Według: {name}',
  staticRole: '{name} ({role})',
  siteData: 'Dane',
  siteCredits: 'Licencja i pochodzenie',
  siteLicence: 'Licencja danych',
  siteCredit: 'Pochodzenie',
  siteTimeline: 'Do osi czasu',
  siteTable: 'Tabela',
  siteCalendar: 'Kalendarz',
  siteFeed: 'Kanał',
  sitePublishers: 'Wydawcy źródeł',
  sitePublisher: {
    one: '{name}: {count} źródło',
    few: '{name}: {count} źródła',
    many: '{name}: {count} źródeł',
    other: '{name}: {count} źródła',
  },
  siteSoftware: 'Program',
  siteSoftwareNotices: 'Wykonano w geo-timeline {version}. Jego licencja i licencje jego części:',
  siteList: 'Wszystkie wydarzenia jako lista',
} satisfies Translation<typeof en>;

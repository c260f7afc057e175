import type { statics as en } from '../en/static.ts';
import type { Translation } from '../words.ts';

export const statics = {
  periodCount: {
    one: '{count} подія',
    few: '{count} події',
    many: '{count} подій',
    other: '{count} події',
  },
  staticAccount: 'За версією: {name}',
  staticRole: '{name} ({role})',
  siteData: 'Дані',
  siteCredits: 'Ліцензія та походження',
  siteLicence: 'Ліцензія даних',
  siteCredit: 'Походження',
  siteTimeline: 'До стрічки',
  siteTable: 'Таблиця',
  siteCalendar: 'Календар',
  siteFeed: 'Канал новин',
  sitePublishers: 'Видавці джерел',
  sitePublisher: {
    one: '{name}: {count} джерело',
    few: '{name}: {count} джерела',
    many: '{name}: {count} джерел',
    other: '{name}: {count} джерела',
  },
  siteSoftware: 'Програма',
  siteSoftwareNotices:
    'Створено за допомогою geo-timeline {version}. Її ліцензія та ліцензії її частин:',
  siteList: 'Усі події списком',
} satisfies Translation<typeof en>;

import type { statics as en } from '../en/static.ts';
import type { Translation } from '../words.ts';

export const statics = {
  periodCount: {
    one: '{count} событие',
    few: '{count} события',
    many: '{count} событий',
    other: '{count} события',
  },
  staticAccount: 'По версии: {name}',
  staticRole: '{name} ({role})',
  siteData: 'Данные',
  siteCredits: 'Лицензия и происхождение',
  siteLicence: 'Лицензия данных',
  siteCredit: 'Происхождение',
  siteTimeline: 'К ленте',
  siteTable: 'Таблица',
  siteCalendar: 'Календарь',
  siteFeed: 'Канал новостей',
  sitePublishers: 'Издатели источников',
  sitePublisher: {
    one: '{name}: {count} источник',
    few: '{name}: {count} источника',
    many: '{name}: {count} источников',
    other: '{name}: {count} источника',
  },
  siteSoftware: 'Программа',
  siteSoftwareNotices:
    'Создано с помощью geo-timeline {version}. Её лицензия и лицензии её частей:',
  siteList: 'Все события списком',
} satisfies Translation<typeof en>;

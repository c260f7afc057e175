import type { statics as en } from '../en/static.ts';
import type { Translation } from '../words.ts';

export const statics = {
  periodCount: {
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: '{count} أحداث',
    many: '{count} حدثًا',
    other: '{count} حدث',
  },
  staticAccount: 'حسب {name}',
  staticRole: '{name} ({role})',
  siteData: 'البيانات',
  siteCredits: 'الترخيص والمراجع',
  siteLicence: 'ترخيص البيانات',
  siteCredit: 'نسبة البيانات',
  siteTimeline: 'إلى المخطط الزمني',
  siteTable: 'جدول',
  siteCalendar: 'تقويم',
  siteFeed: 'موجز',
  sitePublishers: 'ناشرو المصادر',
  sitePublisher: {
    zero: '{name}: لا مصادر',
    one: '{name}: مصدر واحد',
    two: '{name}: مصدران',
    few: '{name}: {count} مصادر',
    many: '{name}: {count} مصدرًا',
    other: '{name}: {count} مصدر',
  },
  siteSoftware: 'البرنامج',
  siteSoftwareNotices: 'أُنشئ بواسطة geo-timeline {version}. ترخيصه وتراخيص أجزائه:',
  siteList: 'كل الأحداث في قائمة',
} satisfies Translation<typeof en>;

import type { statics as en } from '../en/static.ts';
import type { Translation } from '../words.ts';

export const statics = {
  periodCount: { one: '{count} olay', other: '{count} olay' },
  staticAccount: 'Anlatan: {name}',
  staticRole: '{name} ({role})',
  siteData: 'Veriler',
  siteCredits: 'Lisans ve kaynak bilgisi',
  siteLicence: 'Verilerin lisansı',
  siteCredit: 'Veri kaynağı',
  siteTimeline: 'Zaman çizelgesine',
  siteTable: 'Tablo',
  siteCalendar: 'Takvim',
  siteFeed: 'Akış',
  sitePublishers: 'Kaynakların yayıncıları',
  sitePublisher: { one: '{name}: {count} kaynak', other: '{name}: {count} kaynak' },
  siteSoftware: 'Yazılım',
  siteSoftwareNotices: 'geo-timeline {version} ile yapıldı. Lisansı ve parçalarının lisansları:',
  siteList: 'Tüm olaylar liste olarak',
} satisfies Translation<typeof en>;

import type { frame as en } from '../en/frame.ts';
import type { Translation } from '../words.ts';

export const frame = {
  chartName: 'Grafik',
  laneCounts: { one: '{count} olaydan {shown}', other: '{count} olaydan {shown}' },
  laneCountsShort: '{shown}/{count}',
  nowFlag: 'Şimdi',
  partFailed: 'Bu bölüm yüklenemedi.',
  skipTimeline: 'Zaman çizelgesini atla',
  timelineEnd: 'Zaman çizelgesinin sonu',
  statusShowing: '{total} olaydan {shown} gösteriliyor, {years}',
  statusShowingNone: '{total} olaydan {shown} gösteriliyor',
  statusFailed: 'Olaylar yüklenemedi',
  loadingEvents: 'Olaylar yükleniyor',
  loadingPercent: 'Olaylar yükleniyor: {percent}',
  readingPercent: 'Olaylar okunuyor: {percent}',
  loadingAgain: 'Olaylar yükleniyor: henüz yanıt yok, yeniden deneniyor',
  stopLoading: 'Durdur',
  loadingSize: 'Olaylar yükleniyor: şimdiye dek {size} kB',
  tryAgain: 'Yeniden dene',
  reloadPage: 'Sayfayı yeniden yükle',
  clearFilters: 'Filtreleri temizle',
  dataFrom: 'Veriler {host} adresinden, bu sayfanın yayıncısından değil',
  viewTimeline: 'Zaman çizelgesi',
} satisfies Translation<typeof en>;

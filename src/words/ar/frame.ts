import type { frame as en } from '../en/frame.ts';
import type { Translation } from '../words.ts';

export const frame = {
  chartName: 'الرسم',
  laneCounts: {
    zero: '{shown} من 0 حدث',
    one: '{shown} من حدث واحد',
    two: '{shown} من حدثين',
    few: '{shown} من {count} أحداث',
    many: '{shown} من {count} حدثًا',
    other: '{shown} من {count} حدث',
  },
  laneCountsShort: '{shown} من {count}',
  nowFlag: 'الآن',
  partFailed: 'تعذر تحميل هذا الجزء.',
  skipTimeline: 'تخطي الخط الزمني',
  timelineEnd: 'نهاية الخط الزمني',
  statusShowing: 'الأحداث المعروضة: {shown} من {total}، {years}',
  statusShowingNone: 'الأحداث المعروضة: {shown} من {total}',
  statusFailed: 'تعذر تحميل الأحداث',
  loadingEvents: 'جارٍ تحميل الأحداث',
  loadingPercent: 'جارٍ تحميل الأحداث: {percent}',
  readingPercent: 'جارٍ قراءة الأحداث: {percent}',
  loadingAgain: 'جارٍ تحميل الأحداث: لا رد بعد، تُعاد المحاولة',
  stopLoading: 'إيقاف',
  loadingSize: 'جارٍ تحميل الأحداث: {size} كيلوبايت حتى الآن',
  tryAgain: 'إعادة المحاولة',
  reloadPage: 'إعادة تحميل الصفحة',
  clearFilters: 'مسح المرشحات',
  dataFrom: 'البيانات من {host}، لا من ناشر هذه الصفحة',
  viewTimeline: 'خط زمني',
} satisfies Translation<typeof en>;

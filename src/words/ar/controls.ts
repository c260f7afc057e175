import type { controls as en } from '../en/controls.ts';
import type { Translation } from '../words.ts';

export const controls = {
  share: 'مشاركة',
  copyLink: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط',
  linkField: 'رابط جاهز للنسخ',
  linkNotCopied: 'لم يسمح المتصفح بالنسخ. انسخ الرابط من الحقل.',
  textNotCopied: 'لم يسمح المتصفح بالنسخ. انسخ النص من الحقل.',
  themeDark: 'داكن',
  themeLight: 'فاتح',
  language: 'اللغة',
  timeRuns: 'اتجاه الزمن',
  timeToLeft: 'من اليمين إلى اليسار',
  timeToRight: 'من اليسار إلى اليمين',
  guide: 'كيف تُقرأ الصورة',
  guideText:
    'كل علامة حدث واحد. الشكل واللون يدلان على نوعه، والحجم على أهميته. الشريط يمتد من البداية إلى النهاية. النطاق الباهت أو الخط المنقط يعني أن اليوم غير مؤكد. الأرقام في دوائر خطوات في سلسلة. اختر دولًا لترى ما يجمعها. اختر علامة لتقرأ رواياتها ومصادرها.',
  guideCategories: 'أنواع الأحداث',
  guideMarks: 'العلامات',
  guideOccurred: 'وقع',
  guidePlanned: 'مخطط له',
  guidePostponed: 'مؤجل',
  guideCancelled: 'ملغى',
  guideDisputed: 'متنازع على وقوعه أو كيفيته',
  guideAbout: 'التاريخ معروف تقريبًا فقط',
  guideRange: 'من البداية إلى النهاية',
  guideImportance: 'الأهمية',
  guideImportanceText:
    'من 1، أي تفصيل، إلى 5، أي نقطة تحول. تحدد أي حدث ينال التسمية أولًا، ولا شيء غير ذلك. يضعها ناشر البيانات.',
  guideWords: 'كيف نختار الكلمات',
  guideWordsText:
    'نسمّي الفاعل ونتجنب كلمات الحكم. وحيث تستخدم الأطراف كلمات مختلفة، ترد كل رواية تحت اسم صاحبها.',
  guideData: 'عن هذه البيانات',
  guideDataUpdated: 'تاريخ البيانات: {date}',
  guideLicence: 'الترخيص: {licence}',
  showFilters: 'تصفية',
  showSearch: 'بحث',
  viewIs: 'العرض: {view}',
  viewChoice: 'العرض',
} satisfies Translation<typeof en>;

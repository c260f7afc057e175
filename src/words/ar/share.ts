import type { share as en } from '../en/share.ts';
import type { Translation } from '../words.ts';

export const share = {
  shareKind: 'طريقة المشاركة',
  shareLink: 'رابط',
  shareElement: 'عنصر',
  shareFrame: 'إطار',
  shareHtml: 'قائمة HTML',
  shareMarkdown: 'قائمة Markdown',
  shareLinkNote: 'يفتح ما تراه الآن بالضبط: عوامل التصفية والفترة والحدث المختار.',
  shareElementNote:
    'لصفحة تستطيع تحميل نصوص برمجية من هنا. يصبح جزءًا من الصفحة: يكبر مع نصها ويأخذ ألوانها.',
  shareFrameNote:
    'لأي صفحة تقبل إطارًا. يعطيه النص البرمجي ارتفاع محتواه؛ ومن دونه يسري الارتفاع أدناه.',
  shareHtmlNote: 'الأحداث المطابقة مع مصادرها، لصفحات لا يعمل فيها أي نص برمجي.',
  shareMarkdownNote: 'الأحداث المطابقة بصيغة Markdown، سطر لكل حدث.',
  shareOwnData:
    'فُتحت هذه البيانات من جهازك، فلا عنوان يؤدي إليها. يمكن لقائمة أن تحمل الأحداث نفسها.',
  shareTheme: 'الألوان',
  themeAuto: 'كما في جهاز القارئ',
  shareLang: 'اللغة',
  langAuto: 'لغة القارئ',
  shareHeight: 'الارتفاع بالبكسل',
  shareSync: 'حفظ عرض القارئ في عنوان المقال',
  shareCode: 'نص للنسخ',
  copyCode: 'نسخ النص',
  codeCopied: 'نُسخ النص',
  sharePreview: 'معاينة',
  previewWidth: 'العرض بالبكسل',
  previewFill: 'كما هنا',
  previewPixels: '{width} بكسل',
  previewTitle: 'معاينة: {title}',
  previewScaled: 'معروضة بنسبة {percent} في المئة من حجمها.',
} satisfies Translation<typeof en>;

import type { hint as en } from '../en/hint.ts';
import type { Translation } from '../words.ts';

export const hint = {
  hint: 'خطوات أولى',
  hintTimeline:
    'اسحب للتنقل عبر الزمن، وقرّب إصبعيك أو أدر العجلة مع {key} لتغيير المقياس. تفتح العلامة رواياتها ومصادرها، ويعرض المفتاح ? كل المفاتيح.',
  hintStory: 'مرّر للتنقل عبر الزمن. يفتح العنوان رواياته ومصادره.',
  hintTable: 'رأس العمود يرتب الجدول. يفتح العنوان رواياته ومصادره.',
  hintMap: 'اختر دولة لترى أحداثها. اسحب لتحريك الخريطة، وقرّب إصبعيك لتغيير المقياس.',
} satisfies Translation<typeof en>;

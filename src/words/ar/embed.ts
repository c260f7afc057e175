import type { embed as en } from '../en/embed.ts';
import type { Translation } from '../words.ts';

export const embed = {
  consentTitle: 'تحميل البيانات من {host}؟',
  consentText:
    'يطلب عنوان هذه الصفحة بيانات من {host}. ليست من ناشر هذه الصفحة، ولم يتحقق منها. يعرف {host} عنوان شبكتك عند تحميلها.',
  consentLoad: 'تحميل البيانات من {host}',
  consentDecline: 'عرض الخط الزمني لهذه الصفحة',
  footerSource: 'المصدر: {credit}',
  footerUpdated: 'تاريخ البيانات: {date}',
  openFullView: 'فتح العرض الكامل',
} satisfies Translation<typeof en>;

import type { narratives as en } from '../en/narratives.ts';
import type { Translation } from '../words.ts';

export const narratives = {
  narratives: 'السرديات',
  narrativeSteps: {
    zero: 'لا خطوات',
    one: 'خطوة واحدة',
    two: 'خطوتان',
    few: '{count} خطوات',
    many: '{count} خطوة',
    other: '{count} خطوة',
  },
  narrativeStep: 'الخطوة {number} من {total}',
  narrativeSaid: 'الخطوة {number} من {total}: {title}، {date}',
  narrativePrevious: 'الخطوة السابقة',
  narrativeNext: 'الخطوة التالية',
  narrativeLeave: 'الخروج من السردية',
  narrativeBack: 'العودة إلى الخطوة {number}',
  narrativeHidden: {
    zero: 'لا تخفي المرشحات أي خطوة من أصل {total}.',
    one: 'تخفي المرشحات خطوة واحدة من أصل {total}.',
    two: 'تخفي المرشحات خطوتين من أصل {total}.',
    few: 'تخفي المرشحات {count} خطوات من أصل {total}.',
    many: 'تخفي المرشحات {count} خطوة من أصل {total}.',
    other: 'تخفي المرشحات {count} خطوة من أصل {total}.',
  },
} satisfies Translation<typeof en>;

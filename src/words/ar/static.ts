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
} satisfies Translation<typeof en>;

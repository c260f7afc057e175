import type { statics as en } from '../en/static.ts';
import type { Translation } from '../words.ts';

export const statics = {
  periodCount: { one: '{count} Ereignis', other: '{count} Ereignisse' },
  staticAccount: 'Laut {name}',
  staticRole: '{name} ({role})',
} satisfies Translation<typeof en>;

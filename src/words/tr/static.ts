import type { statics as en } from '../en/static.ts';
import type { Translation } from '../words.ts';

export const statics = {
  periodCount: { one: '{count} olay', other: '{count} olay' },
  staticAccount: 'Anlatan: {name}',
  staticRole: '{name} ({role})',
} satisfies Translation<typeof en>;

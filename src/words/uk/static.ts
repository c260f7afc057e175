import type { statics as en } from '../en/static.ts';
import type { Translation } from '../words.ts';

export const statics = {
  periodCount: { one: '{count} подія', few: '{count} події', many: '{count} подій', other: '{count} події' },
  staticAccount: 'За версією: {name}',
  staticRole: '{name} ({role})',
} satisfies Translation<typeof en>;

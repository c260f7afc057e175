import type { statics as en } from '../en/static.ts';
import type { Translation } from '../words.ts';

export const statics = {
  periodCount: { one: '{count} событие', few: '{count} события', many: '{count} событий', other: '{count} события' },
  staticAccount: 'По версии: {name}',
  staticRole: '{name} ({role})',
} satisfies Translation<typeof en>;

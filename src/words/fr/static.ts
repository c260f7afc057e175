import type { statics as en } from '../en/static.ts';
import type { Translation } from '../words.ts';

export const statics = {
  periodCount: { one: '{count} événement', many: '{count} d’événements', other: '{count} événements' },
  staticAccount: 'Selon {name}',
  staticRole: '{name} ({role})',
} satisfies Translation<typeof en>;

import type { statics as en } from '../en/static.ts';
import type { Translation } from '../words.ts';

export const statics = {
  periodCount: { one: '{count} hecho', many: '{count} de hechos', other: '{count} hechos' },
  staticAccount: 'Según {name}',
  staticRole: '{name} ({role})',
} satisfies Translation<typeof en>;

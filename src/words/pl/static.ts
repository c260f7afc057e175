import type { statics as en } from '../en/static.ts';
import type { Translation } from '../words.ts';

export const statics = {
  periodCount: { one: '{count} wydarzenie', few: '{count} wydarzenia', many: '{count} wydarzeń', other: '{count} wydarzenia' },
  staticAccount: 'Według: {name}',
  staticRole: '{name} ({role})',
} satisfies Translation<typeof en>;

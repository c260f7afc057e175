import type { statics as en } from '../en/static.ts';
import type { Translation } from '../words.ts';

export const statics = {
  periodCount: '{count} 个事件',
  staticAccount: '据{name}',
  staticRole: '{name}（{role}）',
} satisfies Translation<typeof en>;

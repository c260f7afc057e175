import type { durations as en } from '../en/durations.ts';
import type { Translation } from '../words.ts';

export const durations = {
  durationMinutes: '{count} 分钟',
  durationHours: '{count} 小时',
  durationDays: '{count} 天',
  durationWeeks: '{count} 周',
  durationMonths: '{count} 个月',
  durationYears: '{count} 年',
  lengthAbout: '约 {length}',
  lengthAtLeast: '至少 {length}',
  lengthAtMost: '至多 {length}',
  lengthBetween: '{least}至{length}',
} satisfies Translation<typeof en>;

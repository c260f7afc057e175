import type { durations as en } from '../en/durations.ts';
import type { Translation } from '../words.ts';

export const durations = {
  durationMinutes: { one: '{count} dakika', other: '{count} dakika' },
  durationHours: { one: '{count} saat', other: '{count} saat' },
  durationDays: { one: '{count} gün', other: '{count} gün' },
  durationWeeks: { one: '{count} hafta', other: '{count} hafta' },
  durationMonths: { one: '{count} ay', other: '{count} ay' },
  durationYears: { one: '{count} yıl', other: '{count} yıl' },
  lengthAbout: 'yaklaşık {length}',
  lengthAtLeast: 'en az {length}',
  lengthAtMost: 'en çok {length}',
  lengthBetween: '{least} – {length}',
} satisfies Translation<typeof en>;

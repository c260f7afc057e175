import type { durations as en } from '../en/durations.ts';
import type { Translation } from '../words.ts';

export const durations = {
  durationMinutes: { one: '{count} Minute', other: '{count} Minuten' },
  durationHours: { one: '{count} Stunde', other: '{count} Stunden' },
  durationDays: { one: '{count} Tag', other: '{count} Tage' },
  durationWeeks: { one: '{count} Woche', other: '{count} Wochen' },
  durationMonths: { one: '{count} Monat', other: '{count} Monate' },
  durationYears: { one: '{count} Jahr', other: '{count} Jahre' },
  lengthAbout: 'etwa {length}',
  lengthAtLeast: 'mindestens {length}',
  lengthAtMost: 'höchstens {length}',
  lengthBetween: '{least} bis {length}',
} satisfies Translation<typeof en>;

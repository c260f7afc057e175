import type { durations as en } from '../en/durations.ts';
import type { Translation } from '../words.ts';

export const durations = {
  durationMinutes: {
    one: '{count} minuta',
    few: '{count} minuty',
    many: '{count} minut',
    other: '{count} minuty',
  },
  durationHours: {
    one: '{count} godzina',
    few: '{count} godziny',
    many: '{count} godzin',
    other: '{count} godziny',
  },
  durationDays: {
    one: '{count} dzień',
    few: '{count} dni',
    many: '{count} dni',
    other: '{count} dnia',
  },
  durationWeeks: {
    one: '{count} tydzień',
    few: '{count} tygodnie',
    many: '{count} tygodni',
    other: '{count} tygodnia',
  },
  durationMonths: {
    one: '{count} miesiąc',
    few: '{count} miesiące',
    many: '{count} miesięcy',
    other: '{count} miesiąca',
  },
  durationYears: {
    one: '{count} rok',
    few: '{count} lata',
    many: '{count} lat',
    other: '{count} roku',
  },
  lengthAbout: 'około: {length}',
  lengthAtLeast: 'co najmniej {length}',
  lengthAtMost: 'najwyżej {length}',
  lengthBetween: '{least} – {length}',
} satisfies Translation<typeof en>;

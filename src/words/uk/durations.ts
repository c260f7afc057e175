import type { durations as en } from '../en/durations.ts';
import type { Translation } from '../words.ts';

export const durations = {
  durationMinutes: {
    one: '{count} хвилина',
    few: '{count} хвилини',
    many: '{count} хвилин',
    other: '{count} хвилини',
  },
  durationHours: {
    one: '{count} година',
    few: '{count} години',
    many: '{count} годин',
    other: '{count} години',
  },
  durationDays: {
    one: '{count} день',
    few: '{count} дні',
    many: '{count} днів',
    other: '{count} дня',
  },
  durationWeeks: {
    one: '{count} тиждень',
    few: '{count} тижні',
    many: '{count} тижнів',
    other: '{count} тижня',
  },
  durationMonths: {
    one: '{count} місяць',
    few: '{count} місяці',
    many: '{count} місяців',
    other: '{count} місяця',
  },
  durationYears: {
    one: '{count} рік',
    few: '{count} роки',
    many: '{count} років',
    other: '{count} року',
  },
  lengthAbout: 'приблизно {length}',
  lengthAtLeast: 'щонайменше {length}',
  lengthAtMost: 'щонайбільше {length}',
  lengthBetween: '{least} – {length}',
} satisfies Translation<typeof en>;

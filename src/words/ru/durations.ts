import type { durations as en } from '../en/durations.ts';
import type { Translation } from '../words.ts';

export const durations = {
  durationMinutes: {
    one: '{count} минута',
    few: '{count} минуты',
    many: '{count} минут',
    other: '{count} минуты',
  },
  durationHours: {
    one: '{count} час',
    few: '{count} часа',
    many: '{count} часов',
    other: '{count} часа',
  },
  durationDays: {
    one: '{count} день',
    few: '{count} дня',
    many: '{count} дней',
    other: '{count} дня',
  },
  durationWeeks: {
    one: '{count} неделя',
    few: '{count} недели',
    many: '{count} недель',
    other: '{count} недели',
  },
  durationMonths: {
    one: '{count} месяц',
    few: '{count} месяца',
    many: '{count} месяцев',
    other: '{count} месяца',
  },
  durationYears: {
    one: '{count} год',
    few: '{count} года',
    many: '{count} лет',
    other: '{count} года',
  },
  lengthAbout: 'примерно {length}',
  lengthAtLeast: 'не менее: {length}',
  lengthAtMost: 'не более: {length}',
  lengthBetween: '{least} – {length}',
} satisfies Translation<typeof en>;

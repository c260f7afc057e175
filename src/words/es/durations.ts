import type { durations as en } from '../en/durations.ts';
import type { Translation } from '../words.ts';

export const durations = {
  durationMinutes: { one: '{count} minuto', many: '{count} de minutos', other: '{count} minutos' },
  durationHours: { one: '{count} hora', many: '{count} de horas', other: '{count} horas' },
  durationDays: { one: '{count} día', many: '{count} de días', other: '{count} días' },
  durationWeeks: { one: '{count} semana', many: '{count} de semanas', other: '{count} semanas' },
  durationMonths: { one: '{count} mes', many: '{count} de meses', other: '{count} meses' },
  durationYears: { one: '{count} año', many: '{count} de años', other: '{count} años' },
  lengthAbout: 'unos {length}',
  lengthAtLeast: 'al menos {length}',
  lengthAtMost: 'hasta {length}',
  lengthBetween: '{least} a {length}',
} satisfies Translation<typeof en>;

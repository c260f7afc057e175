import type { durations as en } from '../en/durations.ts';
import type { Translation } from '../words.ts';

export const durations = {
  durationMinutes: { one: '{count} minute', many: '{count} de minutes', other: '{count} minutes' },
  durationHours: { one: '{count} heure', many: '{count} d’heures', other: '{count} heures' },
  durationDays: { one: '{count} jour', many: '{count} de jours', other: '{count} jours' },
  durationWeeks: { one: '{count} semaine', many: '{count} de semaines', other: '{count} semaines' },
  durationMonths: { one: '{count} mois', many: '{count} de mois', other: '{count} mois' },
  durationYears: { one: '{count} an', many: '{count} d’années', other: '{count} ans' },
  lengthAbout: 'environ {length}',
  lengthAtLeast: 'au moins {length}',
  lengthAtMost: 'au plus {length}',
  lengthBetween: '{least} à {length}',
} satisfies Translation<typeof en>;

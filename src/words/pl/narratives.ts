import type { narratives as en } from '../en/narratives.ts';
import type { Translation } from '../words.ts';

export const narratives = {
  narratives: 'Opowieści',
  narrativeSteps: {
    one: '{count} krok',
    few: '{count} kroki',
    many: '{count} kroków',
    other: '{count} kroku',
  },
  narrativeStep: 'Krok {number} z {total}',
  narrativeSaid: 'Krok {number} z {total}: {title}, {date}',
  narrativePrevious: 'Poprzedni krok',
  narrativeNext: 'Następny krok',
  narrativeLeave: 'Opuść opowieść',
  narrativeBack: 'Wróć do kroku {number}',
  narrativeHidden: {
    one: 'Filtry ukrywają {count} krok z {total}.',
    few: 'Filtry ukrywają {count} kroki z {total}.',
    many: 'Filtry ukrywają {count} kroków z {total}.',
    other: 'Filtry ukrywają {count} kroku z {total}.',
  },
} satisfies Translation<typeof en>;

import type { narratives as en } from '../en/narratives.ts';
import type { Translation } from '../words.ts';

export const narratives = {
  narratives: 'Récits',
  narrativeSteps: { one: '{count} étape', many: '{count} d’étapes', other: '{count} étapes' },
  narrativeStep: 'Étape {number} sur {total}',
  narrativeSaid: 'Étape {number} sur {total} : {title}, {date}',
  narrativePrevious: 'Étape précédente',
  narrativeNext: 'Étape suivante',
  narrativeLeave: 'Quitter le récit',
  narrativeBack: 'Revenir à l’étape {number}',
  narrativeHidden: {
    one: 'Les filtres masquent {count} étape sur {total}.',
    many: 'Les filtres masquent {count} d’étapes sur {total}.',
    other: 'Les filtres masquent {count} étapes sur {total}.',
  },
} satisfies Translation<typeof en>;

import type { story as en } from '../en/story.ts';
import type { Translation } from '../words.ts';

export const story = {
  storyMonthCount: {
    one: '{count} événement',
    many: '{count} d’événements',
    other: '{count} événements',
  },
  storySilence: '{duration} sans événement',
  storyEarlier: {
    one: 'Afficher {count} événement plus ancien',
    many: 'Afficher {count} d’événements plus anciens',
    other: 'Afficher {count} événements plus anciens',
  },
  storyMore: {
    one: 'Afficher {count} événement de plus',
    many: 'Afficher {count} d’événements de plus',
    other: 'Afficher {count} événements de plus',
  },
  storyPrevious: 'Précédent',
  storyNext: 'Suivant',
} satisfies Translation<typeof en>;

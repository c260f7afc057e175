import type { hint as en } from '../en/hint.ts';
import type { Translation } from '../words.ts';

export const hint = {
  hint: 'Premiers pas',
  hintTimeline:
    'Glissez pour avancer dans le temps, pincez, ou tournez la molette en maintenant {key}, pour zoomer. Un signe ouvre ses versions et ses sources ; la touche ? donne la liste des touches.',
  hintStory:
    'Faites défiler pour avancer dans le temps. Un titre ouvre ses versions et ses sources.',
  hintTable: 'Un en-tête de colonne trie le tableau. Un titre ouvre ses versions et ses sources.',
  hintMap:
    'Choisissez un pays pour voir ses événements. Glissez pour déplacer la carte, pincez pour zoomer.',
} satisfies Translation<typeof en>;

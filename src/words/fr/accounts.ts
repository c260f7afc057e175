import type { accounts as en } from '../en/accounts.ts';
import type { Translation } from '../words.ts';

export const accounts = {
  describedLabel: '{name} : {quote}',
  describedTitle: '{quote}, selon {name}',
  describedNeutral: 'Titre neutre : {text}',
  describe: 'Afficher les titres selon {name}',
  describeEnd: 'Revenir aux titres neutres',
  describedBar: {
    one: 'Titre de {count} événement selon {name}.',
    many: 'Titres de {count} d’événements selon {name}.',
    other: 'Titres de {count} événements selon {name}.',
  },
  titles: 'Titres',
  titlesNeutral: 'Neutres',
  titlesBy: 'Selon {name} ({count})',
  guideTitlesText:
    'Une étiquette qui commence par un nom et deux-points, suivis d’un texte entre guillemets, reprend les mots de la partie nommée.',
} satisfies Translation<typeof en>;

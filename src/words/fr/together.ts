import type { together as en } from '../en/together.ts';
import type { Translation } from '../words.ts';

export const together = {
  together: 'Rôles et paires',
  oftenWith: 'Le plus souvent avec',
  bothOnly: {
    one: 'Seulement {count} événement commun',
    many: 'Seulement les {count} événements communs',
    other: 'Seulement les {count} événements communs',
  },
  pair: 'Paire',
  pairTowards: '{first} envers {second}',
  compareLanes: 'Comparer en lignes',
  roles: 'Rôles',
  asParty: 'Partie',
  asInitiator: 'À l’initiative',
  asTarget: 'Visé',
  asHost: 'Hôte',
  asMediator: 'Médiateur',
  asObserver: 'Observateur',
  rolesNeedCountry: 'Les rôles ne restreignent rien tant qu’aucun pays n’est choisi.',
  roleIs: 'Rôle : {role}',
  emptyAnyRole: {
    one: 'Dans tout rôle : {count} événement',
    many: 'Dans tout rôle : {count} d’événements',
    other: 'Dans tout rôle : {count} événements',
  },
} satisfies Translation<typeof en>;

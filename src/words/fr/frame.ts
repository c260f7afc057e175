import type { frame as en } from '../en/frame.ts';
import type { Translation } from '../words.ts';

export const frame = {
  chartName: 'Graphique',
  laneCounts: {
    one: '{shown} sur {count} événement',
    many: '{shown} sur {count} d’événements',
    other: '{shown} sur {count} événements',
  },
  laneCountsShort: '{shown} sur {count}',
  nowFlag: 'Présent',
  partFailed: 'Cette partie n’a pas pu être chargée.',
  skipTimeline: 'Passer la frise',
  timelineEnd: 'Fin de la frise',
  statusShowing: '{shown} sur {total} événements, {years}',
  statusShowingNone: '{shown} sur {total} événements',
  statusFailed: 'Les événements n’ont pas pu être chargés',
  loadingEvents: 'Chargement des événements',
  loadingPercent: 'Chargement des événements : {percent}',
  readingPercent: 'Lecture des événements : {percent}',
  loadingAgain: 'Chargement des événements : pas encore de réponse, nouvel essai',
  stopLoading: 'Arrêter',
  loadingSize: 'Chargement des événements : {size} ko reçus',
  tryAgain: 'Réessayer',
  reloadPage: 'Recharger la page',
  clearFilters: 'Effacer les filtres',
  dataFrom: 'Données de {host}, et non de l’éditeur de cette page',
  viewTimeline: 'Frise',
} satisfies Translation<typeof en>;

import type { states as en } from '../en/states.ts';
import type { Translation } from '../words.ts';

export const states = {
  emptyTitle: 'Aucun événement ne correspond',
  emptyCountriesAll: 'Aucun événement ne nomme ensemble {countries}',
  emptyCountriesOnly: 'Aucun événement ne nomme seulement {countries}',
  emptyCountriesAny: 'Aucun événement ne nomme {countries}',
  emptyNoData: 'Ce fichier ne contient aucun événement',
  emptyNoDataText:
    'Il n’y a encore rien à afficher. Chaque événement demande une date et un titre.',
  emptyWith: 'Les autres filtres : {filters}.',
  emptyParts: 'Seule, chaque partie trouve :',
  emptyPart: {
    one: '{name} : {count} événement',
    many: '{name} : {count} d’événements',
    other: '{name} : {count} événements',
  },
  emptyMatchAny: {
    one: 'Un seul suffit : {count} événement',
    many: 'Un seul suffit : {count} d’événements',
    other: 'Un seul suffit : {count} événements',
  },
  emptyClear: {
    one: 'Effacer les filtres : {count} événement',
    many: 'Effacer les filtres : {count} d’événements',
    other: 'Effacer les filtres : {count} événements',
  },
  emptyWithout: {
    one: 'Sans {name} : {count} événement',
    many: 'Sans {name} : {count} d’événements',
    other: 'Sans {name} : {count} événements',
  },
  problemsTitle: {
    one: '{count} ligne n’a pas pu être lue',
    many: '{count} de lignes n’ont pas pu être lues',
    other: '{count} lignes n’ont pas pu être lues',
  },
  problemsOthers: {
    one: 'L’autre événement ({count}) est affiché.',
    many: 'Les {count} autres événements sont affichés.',
    other: 'Les {count} autres événements sont affichés.',
  },
  problemsNothing: 'Aucun événement n’est affiché.',
  problemsNotes: {
    one: '{count} remarque sur les données',
    many: '{count} de remarques sur les données',
    other: '{count} remarques sur les données',
  },
  problemsAll: {
    one: 'Le message ({count})',
    many: 'Les {count} messages',
    other: 'Les {count} messages',
  },
  problemsList: 'Ce qui n’a pas pu être lu',
  problemRow: 'Rangée {row}',
  problemLine: 'Ligne {line}',
  problemColumn: 'colonne {field}',
  problemsCut: {
    one: 'et {count} de plus, dans le rapport',
    many: 'et {count} de plus, dans le rapport',
    other: 'et {count} de plus, dans le rapport',
  },
  copyReport: 'Copier le rapport',
  reportCopied: 'Rapport copié',
  reportField: 'Rapport, prêt à copier',
  hideProblems: 'Masquer',
  staleSince: 'Les données n’ont pas pu être renouvelées. Vous voyez celles du {time}.',
  staleUnknown: 'Les données n’ont pas pu être renouvelées. Vous voyez les dernières reçues.',
  staleTrying: 'Nouvel essai',
  failedTitle: 'Les événements n’ont pas pu être chargés',
  failedKept: 'Vos filtres et votre position sont conservés.',
} satisfies Translation<typeof en>;

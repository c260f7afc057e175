import type { table as en } from '../en/table.ts';
import type { Translation } from '../words.ts';

export const table = {
  tableCaption: '{shown} sur {total} événements, {years}, {sorted}',
  tableCaptionNone: '{shown} sur {total} événements, {sorted}',
  tableDate: 'Date',
  tableTitle: 'Événement',
  tableCountries: 'Pays',
  tableCategory: 'Catégorie',
  tableStatus: 'Statut',
  tableImportance: 'Importance',
  tableSources: 'Sources',
  tableChosen: 'Choisi',
  sortedByDate: 'triés par date, du plus ancien au plus récent',
  sortedByDateDown: 'triés par date, du plus récent au plus ancien',
  sortedByTitle: 'triés par titre, de A à Z',
  sortedByTitleDown: 'triés par titre, de Z à A',
  sortedByCountries: 'triés par pays, de A à Z',
  sortedByCountriesDown: 'triés par pays, de Z à A',
  sortedByCategory: 'triés par catégorie, de A à Z',
  sortedByCategoryDown: 'triés par catégorie, de Z à A',
  sortedByStatus: 'triés par statut, ce qui a eu lieu d’abord',
  sortedByStatusDown: 'triés par statut, ce qui a eu lieu à la fin',
  sortedByImportance: 'triés par importance croissante',
  sortedByImportanceDown: 'triés par importance décroissante',
  sortedBySources: 'triés par nombre de sources croissant',
  sortedBySourcesDown: 'triés par nombre de sources décroissant',
  tableCountryRole: '{name} ({role})',
  tableImportanceIs: 'Importance {value}',
  tableChoose: 'Choisir {title}',
  tableChooseAll: {
    one: 'Choisir l’événement ({count})',
    many: 'Choisir les {count}',
    other: 'Choisir les {count}',
  },
  tableChooseNone: 'Ne rien choisir',
  tableCopy: {
    one: 'Copier {count} ligne',
    many: 'Copier {count} de lignes',
    other: 'Copier {count} lignes',
  },
  tableCopied: {
    one: '{count} ligne copiée',
    many: '{count} de lignes copiées',
    other: '{count} lignes copiées',
  },
  tableNotCopied:
    'Le navigateur n’a pas permis la copie. Sélectionnez le texte des lignes et copiez-le.',
  tableTools: 'Outils du tableau',
  tableKeys:
    'Les flèches, Page précédente, Page suivante, Début et Fin passent d’un événement à l’autre ; avec Maj, elles choisissent des lignes.',
} satisfies Translation<typeof en>;

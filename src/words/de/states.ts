import type { states as en } from '../en/states.ts';
import type { Translation } from '../words.ts';

export const states = {
  emptyTitle: 'Kein Ereignis passt',
  emptyCountriesAll: 'Kein Ereignis nennt {countries} zusammen',
  emptyCountriesOnly: 'Kein Ereignis nennt nur {countries}',
  emptyCountriesAny: 'Kein Ereignis nennt {countries}',
  emptyNoData: 'Diese Datei enthält keine Ereignisse',
  emptyNoDataText:
    'Es gibt noch nichts zu zeigen. Jedes Ereignis braucht ein Datum und einen Titel.',
  emptyWith: 'Die anderen Filter: {filters}.',
  emptyParts: 'Jeder Teil für sich findet:',
  emptyPart: { one: '{name}: {count} Ereignis', other: '{name}: {count} Ereignisse' },
  emptyMatchAny: {
    one: 'Eines genügt: {count} Ereignis',
    other: 'Eines genügt: {count} Ereignisse',
  },
  emptyClear: {
    one: 'Filter löschen: {count} Ereignis',
    other: 'Filter löschen: {count} Ereignisse',
  },
  emptyWithout: { one: 'Ohne {name}: {count} Ereignis', other: 'Ohne {name}: {count} Ereignisse' },
  problemsTitle: {
    one: '{count} Zeile konnte nicht gelesen werden',
    other: '{count} Zeilen konnten nicht gelesen werden',
  },
  problemsOthers: {
    one: 'Das andere {count} Ereignis wird gezeigt.',
    other: 'Die anderen {count} Ereignisse werden gezeigt.',
  },
  problemsNothing: 'Es wird kein Ereignis gezeigt.',
  problemsNotes: { one: '{count} Hinweis zu den Daten', other: '{count} Hinweise zu den Daten' },
  problemsAll: { one: 'Die {count} Meldung', other: 'Alle {count} Meldungen' },
  problemsList: 'Was nicht gelesen werden konnte',
  problemRow: 'Zeile {row}',
  problemLine: 'Textzeile {line}',
  problemColumn: 'Spalte {field}',
  problemsCut: { one: 'und {count} weitere, im Bericht', other: 'und {count} weitere, im Bericht' },
  copyReport: 'Bericht kopieren',
  reportCopied: 'Bericht kopiert',
  reportField: 'Bericht, zum Kopieren bereit',
  hideProblems: 'Ausblenden',
  staleSince: 'Die Daten konnten nicht erneuert werden. Sie sehen die vom {time}.',
  staleUnknown: 'Die Daten konnten nicht erneuert werden. Sie sehen die zuletzt empfangenen.',
  staleTrying: 'Neuer Versuch',
  failedTitle: 'Die Ereignisse konnten nicht geladen werden',
  failedKept: 'Ihre Filter und Ihre Stelle bleiben erhalten.',
} satisfies Translation<typeof en>;

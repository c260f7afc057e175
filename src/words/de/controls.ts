import type { controls as en } from '../en/controls.ts';
import type { Translation } from '../words.ts';

export const controls = {
  share: 'Teilen',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  linkField: 'Link, zum Kopieren bereit',
  linkNotCopied: 'Der Browser hat das Kopieren nicht erlaubt. Kopieren Sie den Link aus dem Feld.',
  themeDark: 'Dunkel',
  themeLight: 'Hell',
  guide: 'Lesehilfe',
  guideText:
    'Jedes Zeichen ist ein Ereignis. Form und Farbe nennen die Art, die Größe das Gewicht. Balken reichen vom Anfang bis zum Ende. Ein verblassendes Band oder eine gepunktete Linie heißt: Der Tag steht nicht fest. Zahlen in Kreisen sind Schritte einer Reihe. Wählen Sie Länder, um Gemeinsames zu sehen. Wählen Sie ein Zeichen, um Darstellungen und Quellen zu lesen.',
  guideCategories: 'Arten von Ereignissen',
  guideMarks: 'Zeichen',
  guideOccurred: 'hat stattgefunden',
  guidePlanned: 'geplant',
  guidePostponed: 'verschoben',
  guideCancelled: 'abgesagt',
  guideDisputed: 'umstritten, ob oder wie es geschah',
  guideAbout: 'Datum nur ungefähr bekannt',
  guideRange: 'vom Anfang bis zum Ende',
  guideImportance: 'Gewicht',
  guideImportanceText:
    'Von 1, einer Einzelheit, bis 5, einem Wendepunkt. Es entscheidet, welches Ereignis zuerst beschriftet wird, und sonst nichts. Festgelegt wird es vom Herausgeber der Daten.',
  guideWords: 'Wie wir Worte wählen',
  guideWordsText:
    'Wir nennen, wer handelt, und vermeiden wertende Wörter. Wo die Seiten verschiedene Wörter verwenden, steht jede Darstellung unter dem Namen derer, von denen sie stammt.',
  guideData: 'Über diese Daten',
  guideDataUpdated: 'Datenstand {date}',
  guideLicence: 'Lizenz: {licence}',
  showFilters: 'Filter',
  showSearch: 'Suchen',
  viewIs: 'Ansicht: {view}',
  viewChoice: 'Ansicht',
  textNotCopied: 'Der Browser hat das Kopieren nicht erlaubt. Kopieren Sie den Text aus dem Feld.',
  language: 'Sprache',
  timeRuns: 'Zeit verläuft',
  timeToLeft: 'von rechts nach links',
  timeToRight: 'von links nach rechts',
} satisfies Translation<typeof en>;

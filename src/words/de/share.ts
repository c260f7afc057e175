import type { share as en } from '../en/share.ts';
import type { Translation } from '../words.ts';

export const share = {
  shareKind: 'Teilen als',
  shareLink: 'Link',
  shareElement: 'Element',
  shareFrame: 'Rahmen',
  shareHtml: 'HTML-Liste',
  shareMarkdown: 'Markdown',
  shareLinkNote: 'Öffnet genau das, was Sie jetzt sehen: Filter, Zeitraum, ausgewähltes Ereignis.',
  shareElementNote:
    'Für eine Seite, die Skripte von hier laden darf. Es ist Teil der Seite: Es wächst mit ihrem Text und übernimmt ihre Farben.',
  shareFrameNote:
    'Für jede Seite, die einen Rahmen zulässt. Das Skript gibt ihm die Höhe seines Inhalts; ohne Skript gilt die Höhe unten.',
  shareHtmlNote:
    'Die passenden Ereignisse mit ihren Quellen, für Seiten, auf denen kein Skript läuft.',
  shareMarkdownNote: 'Die passenden Ereignisse, je eine Zeile, für Markdown.',
  shareSite: 'Diese Website',
  shareSiteNote:
    'Diese ganze Website in einer HTML-Datei; sie öffnet sich mit genau dem, was Sie jetzt sehen. Sie läuft von einem Datenträger und auf jedem Webserver, ohne Verbindung.',
  shareSiteHolds: {
    one: 'Darin: ihr {count} Ereignis mit Quellen, Lizenz und Urheberangabe, gleich welche Filter gelten; die Liste für Lesende ohne Skripte; und das Programm selbst.',
    other:
      'Darin: alle {count} Ereignisse mit Quellen, Lizenz und Urheberangabe, gleich welche Filter gelten; die Liste für Lesende ohne Skripte; und das Programm selbst.',
  },
  shareSiteSave: 'Diese Website herunterladen',
  shareOwnData:
    'Diese Daten wurden von Ihrem Gerät geöffnet, also führt keine Adresse zu ihnen. Eine Liste kann die Ereignisse selbst mitnehmen.',
  shareTheme: 'Farben',
  themeAuto: 'Wie auf dem Gerät der Lesenden',
  shareLang: 'Sprache',
  langAuto: 'Die der Lesenden',
  shareHeight: 'Höhe in Pixeln',
  shareSync: 'Ansicht der Lesenden in der Adresse des Artikels festhalten',
  shareCode: 'Text zum Kopieren',
  copyCode: 'Text kopieren',
  codeCopied: 'Text kopiert',
  sharePreview: 'Vorschau',
  previewWidth: 'Breite',
  previewFill: 'Wie hier',
  previewPixels: '{width} px',
  previewTitle: 'Vorschau: {title}',
  previewScaled: 'In {percent} Prozent der Größe gezeigt.',
} satisfies Translation<typeof en>;

import type { share as en } from '../en/share.ts';
import type { Translation } from '../words.ts';

export const share = {
  shareKind: 'Udostępnij jako',
  shareLink: 'Link',
  shareElement: 'Element strony',
  shareFrame: 'Ramka',
  shareHtml: 'Lista HTML',
  shareMarkdown: 'Markdown',
  shareLinkNote: 'Otwiera dokładnie to, co teraz widzisz: filtry, okres, wybrane wydarzenie.',
  shareElementNote:
    'Dla strony, która może wczytywać stąd skrypty. Element jest częścią strony: rośnie razem z tekstem i przejmuje jej kolory.',
  shareFrameNote:
    'Dla każdej strony, która przyjmuje ramkę. Skrypt nadaje jej wysokość treści; bez niego obowiązuje wysokość podana niżej.',
  shareHtmlNote: 'Pasujące wydarzenia ze źródłami, dla stron, na których skrypty nie działają.',
  shareMarkdownNote: 'Pasujące wydarzenia, każde w jednym wierszu, dla Markdown.',
  shareSite: 'Ta witryna',
  shareSiteNote:
    'Cała ta witryna w jednym pliku HTML, który otwiera się dokładnie z tym, co teraz widzisz. Działa z dysku i na każdym serwerze WWW, bez połączenia.',
  shareSiteHolds: {
    one: 'Zawiera: {count} wydarzenie ze źródłami, licencją i autorstwem, niezależnie od filtrów; listę dla czytelników bez skryptów; oraz sam program.',
    few: 'Zawiera: wszystkie {count} wydarzenia ze źródłami, licencją i autorstwem, niezależnie od filtrów; listę dla czytelników bez skryptów; oraz sam program.',
    many: 'Zawiera: wszystkie {count} wydarzeń ze źródłami, licencją i autorstwem, niezależnie od filtrów; listę dla czytelników bez skryptów; oraz sam program.',
    other:
      'Zawiera: wszystkie {count} wydarzenia ze źródłami, licencją i autorstwem, niezależnie od filtrów; listę dla czytelników bez skryptów; oraz sam program.',
  },
  shareSiteSave: 'Pobierz tę witrynę',
  shareOwnData:
    'Te dane otwarto z Twojego urządzenia, więc żaden adres do nich nie prowadzi. Same wydarzenia może przenieść lista.',
  shareTheme: 'Kolory',
  themeAuto: 'Jak na urządzeniu czytelnika',
  shareLang: 'Język',
  langAuto: 'Język czytelnika',
  shareHeight: 'Wysokość w pikselach',
  shareSync: 'Zachowuj widok czytelnika w adresie artykułu',
  shareCode: 'Tekst do skopiowania',
  copyCode: 'Kopiuj tekst',
  codeCopied: 'Tekst skopiowany',
  sharePreview: 'Podgląd',
  previewWidth: 'Szerokość',
  previewFill: 'Jak tutaj',
  previewPixels: '{width} px',
  previewTitle: 'Podgląd: {title}',
  previewScaled: 'Pokazano w skali {percent}% rozmiaru.',
} satisfies Translation<typeof en>;

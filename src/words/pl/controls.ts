import type { controls as en } from '../en/controls.ts';
import type { Translation } from '../words.ts';

export const controls = {
  share: 'Udostępnij',
  copyLink: 'Kopiuj link',
  linkCopied: 'Link skopiowany',
  linkField: 'Link gotowy do skopiowania',
  linkNotCopied: 'Przeglądarka nie pozwoliła na kopiowanie. Skopiuj link z pola.',
  themeDark: 'Ciemny',
  themeLight: 'Jasny',
  guide: 'Jak to czytać',
  guideText:
    'Każdy znak to jedno wydarzenie. Kształt i kolor nazywają jego rodzaj, wielkość – wagę. Paski biegną od początku do końca. Rozmyty pas lub kropkowana linia oznacza, że dzień nie jest pewny. Liczby w kółkach to kroki serii. Wybierz kraje, aby zobaczyć, co je łączy. Wybierz znak, aby przeczytać relacje stron i źródła.',
  guideCategories: 'Rodzaje wydarzeń',
  guideMarks: 'Znaki',
  guideOccurred: 'odbyło się',
  guidePlanned: 'planowane',
  guidePostponed: 'przełożone',
  guideCancelled: 'odwołane',
  guideDisputed: 'sporne, czy i jak się odbyło',
  guideAbout: 'data znana tylko w przybliżeniu',
  guideRange: 'od początku do końca',
  guideImportance: 'Waga',
  guideImportanceText:
    'Od 1, szczegółu, do 5, przełomu. Decyduje tylko o tym, które wydarzenie pierwsze dostaje podpis. Ustala ją wydawca danych.',
  guideWords: 'Jak dobieramy słowa',
  guideWordsText:
    'Nazywamy tego, kto działa, i unikamy słów oceniających. Gdzie strony używają różnych słów, każda relacja stoi pod nazwą tego, kto ją podaje.',
  guideData: 'O tych danych',
  guideDataUpdated: 'Dane z dnia: {date}',
  guideLicence: 'Licencja: {licence}',
  showFilters: 'Filtruj',
  showSearch: 'Szukaj',
  viewIs: 'Widok: {view}',
  viewChoice: 'Widok',
  textNotCopied: 'Przeglądarka nie pozwoliła na kopiowanie. Skopiuj tekst z pola.',
  language: 'Język',
  timeRuns: 'Czas biegnie',
  timeToLeft: 'od prawej do lewej',
  timeToRight: 'od lewej do prawej',
} satisfies Translation<typeof en>;

import type { frame as en } from '../en/frame.ts';
import type { Translation } from '../words.ts';

export const frame = {
  chartName: 'Wykres',
  laneCounts: {
    one: '{shown} z {count} wydarzenia',
    few: '{shown} z {count} wydarzeń',
    many: '{shown} z {count} wydarzeń',
    other: '{shown} z {count} wydarzenia',
  },
  laneCountsShort: '{shown} z {count}',
  nowFlag: 'Teraz',
  partFailed: 'Nie udało się wczytać tej części.',
  skipTimeline: 'Pomiń oś czasu',
  timelineEnd: 'Koniec osi czasu',
  statusShowing: 'Pokazano wydarzenia: {shown} z {total}, {years}',
  statusShowingNone: 'Pokazano wydarzenia: {shown} z {total}',
  statusFailed: 'Nie udało się wczytać wydarzeń',
  loadingEvents: 'Wczytywanie wydarzeń',
  loadingPercent: 'Wczytywanie wydarzeń: {percent}',
  readingPercent: 'Odczyt wydarzeń: {percent}',
  loadingAgain: 'Wczytywanie wydarzeń: jeszcze bez odpowiedzi, kolejna próba',
  stopLoading: 'Zatrzymaj',
  loadingSize: 'Wczytywanie wydarzeń: dotąd {size} kB',
  tryAgain: 'Spróbuj ponownie',
  reloadPage: 'Wczytaj stronę ponownie',
  clearFilters: 'Wyczyść filtry',
  dataFrom: 'Dane z {host}, nie od wydawcy tej strony',
  viewTimeline: 'Oś czasu',
} satisfies Translation<typeof en>;

import type { frame as en } from '../en/frame.ts';
import type { Translation } from '../words.ts';

export const frame = {
  chartName: 'Diagramm',
  laneCounts: { one: '{shown} von {count} Ereignis', other: '{shown} von {count} Ereignissen' },
  laneCountsShort: '{shown} von {count}',
  nowFlag: 'Jetzt',
  partFailed: 'Dieser Teil konnte nicht geladen werden.',
  skipTimeline: 'Zeitleiste überspringen',
  timelineEnd: 'Ende der Zeitleiste',
  statusShowing: '{shown} von {total} Ereignissen, {years}',
  statusShowingNone: '{shown} von {total} Ereignissen',
  statusFailed: 'Die Ereignisse konnten nicht geladen werden',
  loadingEvents: 'Ereignisse werden geladen',
  loadingPercent: 'Ereignisse werden geladen: {percent}',
  readingPercent: 'Ereignisse werden gelesen: {percent}',
  loadingAgain: 'Ereignisse werden geladen: noch keine Antwort, neuer Versuch',
  stopLoading: 'Anhalten',
  loadingSize: 'Ereignisse werden geladen: bisher {size} kB',
  tryAgain: 'Erneut versuchen',
  reloadPage: 'Seite neu laden',
  clearFilters: 'Filter löschen',
  dataFrom: 'Daten von {host}, nicht vom Herausgeber dieser Seite',
  viewTimeline: 'Zeitleiste',
} satisfies Translation<typeof en>;

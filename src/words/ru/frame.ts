import type { frame as en } from '../en/frame.ts';
import type { Translation } from '../words.ts';

export const frame = {
  chartName: 'Диаграмма',
  laneCounts: {
    one: '{shown} из {count} события',
    few: '{shown} из {count} событий',
    many: '{shown} из {count} событий',
    other: '{shown} из {count} события',
  },
  laneCountsShort: '{shown} из {count}',
  nowFlag: 'Сейчас',
  partFailed: 'Эту часть не удалось загрузить.',
  skipTimeline: 'Пропустить ленту',
  timelineEnd: 'Конец ленты',
  statusShowing: 'Показано событий: {shown} из {total}, {years}',
  statusShowingNone: 'Показано событий: {shown} из {total}',
  statusFailed: 'События не удалось загрузить',
  loadingEvents: 'Загрузка событий',
  loadingPercent: 'Загрузка событий: {percent}',
  readingPercent: 'Чтение событий: {percent}',
  loadingAgain: 'Загрузка событий: ответа пока нет, новая попытка',
  stopLoading: 'Остановить',
  loadingSize: 'Загрузка событий: пока {size} кБ',
  tryAgain: 'Попробовать снова',
  reloadPage: 'Перезагрузить страницу',
  clearFilters: 'Очистить фильтры',
  dataFrom: 'Данные с {host}, не от издателя этой страницы',
  viewTimeline: 'Лента',
} satisfies Translation<typeof en>;

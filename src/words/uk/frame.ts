import type { frame as en } from '../en/frame.ts';
import type { Translation } from '../words.ts';

export const frame = {
  chartName: 'Діаграма',
  laneCounts: {
    one: '{shown} з {count} події',
    few: '{shown} з {count} подій',
    many: '{shown} з {count} подій',
    other: '{shown} з {count} події',
  },
  laneCountsShort: '{shown} з {count}',
  nowFlag: 'Зараз',
  partFailed: 'Цю частину не вдалося завантажити.',
  skipTimeline: 'Пропустити стрічку',
  timelineEnd: 'Кінець стрічки',
  statusShowing: 'Показано подій: {shown} з {total}, {years}',
  statusShowingNone: 'Показано подій: {shown} з {total}',
  statusFailed: 'Події не вдалося завантажити',
  loadingEvents: 'Завантаження подій',
  loadingPercent: 'Завантаження подій: {percent}',
  readingPercent: 'Читання подій: {percent}',
  loadingAgain: 'Завантаження подій: відповіді ще немає, нова спроба',
  stopLoading: 'Зупинити',
  loadingSize: 'Завантаження подій: поки {size} кБ',
  tryAgain: 'Спробувати ще раз',
  reloadPage: 'Перезавантажити сторінку',
  clearFilters: 'Очистити фільтри',
  dataFrom: 'Дані з {host}, не від видавця цієї сторінки',
  viewTimeline: 'Стрічка',
} satisfies Translation<typeof en>;

import type { controls as en } from '../en/controls.ts';
import type { Translation } from '../words.ts';

export const controls = {
  share: 'Поділитися',
  copyLink: 'Копіювати посилання',
  linkCopied: 'Посилання скопійовано',
  linkField: 'Посилання, готове до копіювання',
  linkNotCopied: 'Браузер не дозволив скопіювати. Скопіюйте посилання з поля.',
  themeDark: 'Темна',
  themeLight: 'Світла',
  guide: 'Як це читати',
  guideText:
    'Кожен знак — одна подія. Форма й колір називають її вид, розмір — вагу. Смуги тягнуться від початку до кінця. Розмита смуга чи пунктир означає, що день непевний. Числа в колах — кроки серії. Виберіть країни, щоб побачити спільне. Виберіть знак, щоб прочитати виклади сторін і джерела.',
  guideCategories: 'Види подій',
  guideMarks: 'Знаки',
  guideOccurred: 'відбулося',
  guidePlanned: 'заплановано',
  guidePostponed: 'відкладено',
  guideCancelled: 'скасовано',
  guideDisputed: 'спірно, чи відбулося і як',
  guideAbout: 'дату відомо лише приблизно',
  guideRange: 'від початку до кінця',
  guideImportance: 'Вага',
  guideImportanceText:
    'Від 1, подробиці, до 5, перелому. Вона вирішує лише, яка подія першою отримує підпис. Її встановлює видавець даних.',
  guideWords: 'Як ми добираємо слова',
  guideWordsText:
    'Ми називаємо того, хто діє, і уникаємо оцінних слів. Де сторони вживають різні слова, кожен виклад стоїть під іменем того, хто його дає.',
  guideData: 'Про ці дані',
  guideDataUpdated: 'Дані на дату: {date}',
  guideLicence: 'Ліцензія: {licence}',
  showFilters: 'Фільтр',
  showSearch: 'Пошук',
  viewIs: 'Подання: {view}',
  viewChoice: 'Подання',
  textNotCopied: 'Браузер не дозволив скопіювати. Скопіюйте текст із поля.',
  language: 'Мова',
  timeRuns: 'Час іде',
  timeToLeft: 'справа наліво',
  timeToRight: 'зліва направо',
} satisfies Translation<typeof en>;

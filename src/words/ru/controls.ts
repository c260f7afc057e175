import type { controls as en } from '../en/controls.ts';
import type { Translation } from '../words.ts';

export const controls = {
  share: 'Поделиться',
  copyLink: 'Копировать ссылку',
  linkCopied: 'Ссылка скопирована',
  linkField: 'Ссылка, готовая к копированию',
  linkNotCopied: 'Браузер не разрешил скопировать. Скопируйте ссылку из поля.',
  themeDark: 'Тёмная',
  themeLight: 'Светлая',
  guide: 'Как это читать',
  guideText:
    'Каждый знак — одно событие. Форма и цвет называют его вид, размер — вес. Полосы тянутся от начала до конца. Размытая полоса или пунктир означает, что день неточен. Числа в кругах — шаги серии. Выберите страны, чтобы увидеть общее. Выберите знак, чтобы прочитать изложения сторон и источники.',
  guideCategories: 'Виды событий',
  guideMarks: 'Знаки',
  guideOccurred: 'состоялось',
  guidePlanned: 'запланировано',
  guidePostponed: 'отложено',
  guideCancelled: 'отменено',
  guideDisputed: 'спорно, было ли это и как',
  guideAbout: 'дата известна лишь примерно',
  guideRange: 'от начала до конца',
  guideImportance: 'Вес',
  guideImportanceText:
    'От 1, подробности, до 5, перелома. Он решает только, какое событие первым получит подпись. Его задаёт издатель данных.',
  guideWords: 'Как мы выбираем слова',
  guideWordsText:
    'Мы называем того, кто действует, и избегаем оценочных слов. Где стороны употребляют разные слова, каждое изложение стоит под именем того, кто его даёт.',
  guideData: 'Об этих данных',
  guideDataUpdated: 'Данные на дату: {date}',
  guideLicence: 'Лицензия: {licence}',
  showFilters: 'Фильтр',
  showSearch: 'Поиск',
  viewIs: 'Вид: {view}',
  viewChoice: 'Вид',
  textNotCopied: 'Браузер не разрешил скопировать. Скопируйте текст из поля.',
  language: 'Язык',
  timeRuns: 'Время идёт',
  timeToLeft: 'справа налево',
  timeToRight: 'слева направо',
} satisfies Translation<typeof en>;

import type { share as en } from '../en/share.ts';
import type { Translation } from '../words.ts';

export const share = {
  shareKind: 'Поделиться как',
  shareLink: 'Ссылка',
  shareElement: 'Элемент',
  shareFrame: 'Фрейм',
  shareHtml: 'Список HTML',
  shareMarkdown: 'Markdown',
  shareLinkNote: 'Открывает именно то, что вы видите сейчас: фильтры, период, выбранное событие.',
  shareElementNote:
    'Для страницы, которой разрешено загружать скрипты отсюда. Элемент — часть страницы: он растёт вместе с текстом и берёт её цвета.',
  shareFrameNote:
    'Для любой страницы, которая принимает фрейм. Скрипт даёт ему высоту содержимого; без скрипта действует высота, указанная ниже.',
  shareHtmlNote: 'Подходящие события с их источниками, для страниц, где скрипты не работают.',
  shareMarkdownNote: 'Подходящие события, по одной строке на каждое, для Markdown.',
  shareOwnData:
    'Эти данные открыты с вашего устройства, поэтому ни один адрес к ним не ведёт. Сами события может передать список.',
  shareTheme: 'Цвета',
  themeAuto: 'Как на устройстве читателя',
  shareLang: 'Язык',
  langAuto: 'Язык читателя',
  shareHeight: 'Высота в пикселях',
  shareSync: 'Сохранять вид, который видит читатель, в адресе статьи',
  shareCode: 'Текст для копирования',
  copyCode: 'Копировать текст',
  codeCopied: 'Текст скопирован',
  sharePreview: 'Предпросмотр',
  previewWidth: 'Ширина',
  previewFill: 'Как здесь',
  previewPixels: '{width} пкс',
  previewTitle: 'Предпросмотр: {title}',
  previewScaled: 'Показано в масштабе {percent} % от размера.',
} satisfies Translation<typeof en>;

import type { share as en } from '../en/share.ts';
import type { Translation } from '../words.ts';

export const share = {
  shareKind: 'Поділитися як',
  shareLink: 'Посилання',
  shareElement: 'Елемент',
  shareFrame: 'Фрейм',
  shareHtml: 'Список HTML',
  shareMarkdown: 'Markdown',
  shareLinkNote: 'Відкриває саме те, що ви бачите зараз: фільтри, період, вибрану подію.',
  shareElementNote:
    'Для сторінки, якій дозволено завантажувати скрипти звідси. Елемент є частиною сторінки: росте разом із текстом і бере її кольори.',
  shareFrameNote:
    'Для будь-якої сторінки, що приймає фрейм. Скрипт дає йому висоту вмісту; без скрипта діє висота, вказана нижче.',
  shareHtmlNote: 'Відповідні події з їхніми джерелами, для сторінок, де скрипти не працюють.',
  shareMarkdownNote: 'Відповідні події, по одному рядку на кожну, для Markdown.',
  shareOwnData:
    'Ці дані відкрито з вашого пристрою, тож жодна адреса до них не веде. Самі події може перенести список.',
  shareTheme: 'Кольори',
  themeAuto: 'Як на пристрої читача',
  shareLang: 'Мова',
  langAuto: 'Мова читача',
  shareHeight: 'Висота в пікселях',
  shareSync: 'Зберігати вигляд, який бачить читач, в адресі статті',
  shareCode: 'Текст для копіювання',
  copyCode: 'Копіювати текст',
  codeCopied: 'Текст скопійовано',
  sharePreview: 'Попередній перегляд',
  previewWidth: 'Ширина',
  previewFill: 'Як тут',
  previewPixels: '{width} пкс',
  previewTitle: 'Попередній перегляд: {title}',
  previewScaled: 'Показано в масштабі {percent} % від розміру.',
} satisfies Translation<typeof en>;

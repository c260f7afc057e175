import type { accounts as en } from '../en/accounts.ts';
import type { Translation } from '../words.ts';

export const accounts = {
  describedLabel: '{name}: {quote}',
  describedTitle: '{quote}, в изложении: {name}',
  describedNeutral: 'Нейтральное название: {text}',
  describe: 'Показать названия, которые даёт сторона: {name}',
  describeEnd: 'Назад к нейтральным названиям',
  describedBar: {
    one: 'Название {count} события в изложении: {name}.',
    few: 'Названия {count} событий в изложении: {name}.',
    many: 'Названия {count} событий в изложении: {name}.',
    other: 'Названия {count} события в изложении: {name}.',
  },
  titles: 'Названия',
  titlesNeutral: 'Нейтральные',
  titlesBy: 'В изложении: {name} ({count})',
  guideTitlesText:
    'Подпись, которая начинается с имени стороны и двоеточия, а дальше стоит в кавычках, передаёт слова названной стороны.',
} satisfies Translation<typeof en>;

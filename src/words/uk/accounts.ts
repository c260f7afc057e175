import type { accounts as en } from '../en/accounts.ts';
import type { Translation } from '../words.ts';

export const accounts = {
  describedLabel: '{name}: {quote}',
  describedTitle: '{quote}, у викладі: {name}',
  describedNeutral: 'Нейтральна назва: {text}',
  describe: 'Показати назви, які дає сторона: {name}',
  describeEnd: 'Назад до нейтральних назв',
  describedBar: {
    one: 'Назва {count} події у викладі: {name}.',
    few: 'Назви {count} подій у викладі: {name}.',
    many: 'Назви {count} подій у викладі: {name}.',
    other: 'Назви {count} події у викладі: {name}.',
  },
  titles: 'Назви',
  titlesNeutral: 'Нейтральні',
  titlesBy: 'У викладі: {name} ({count})',
  guideTitlesText:
    'Підпис, що починається з назви сторони та двокрапки, а далі йде текст у лапках, передає слова названої сторони.',
} satisfies Translation<typeof en>;

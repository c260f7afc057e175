import type { accounts as en } from '../en/accounts.ts';
import type { Translation } from '../words.ts';

export const accounts = {
  describedLabel: '{name}: {quote}',
  describedTitle: '{quote}, in der Darstellung von {name}',
  describedNeutral: 'Neutraler Titel: {text}',
  describe: 'Titel in der Darstellung von {name} zeigen',
  describeEnd: 'Zurück zu neutralen Titeln',
  describedBar: {
    one: 'Titel von {count} Ereignis in der Darstellung von {name}.',
    other: 'Titel von {count} Ereignissen in der Darstellung von {name}.',
  },
  titles: 'Titel',
  titlesNeutral: 'Neutral',
  titlesBy: 'In der Darstellung von {name} ({count})',
  guideTitlesText:
    'Beginnt eine Beschriftung mit einem Namen und einem Doppelpunkt und steht sie in Anführungszeichen, sind es die Worte der genannten Seite.',
} satisfies Translation<typeof en>;

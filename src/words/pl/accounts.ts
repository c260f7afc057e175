import type { accounts as en } from '../en/accounts.ts';
import type { Translation } from '../words.ts';

export const accounts = {
  describedLabel: '{name}: {quote}',
  describedTitle: '{quote}, w ujęciu: {name}',
  describedNeutral: 'Tytuł neutralny: {text}',
  describe: 'Pokaż tytuły w ujęciu: {name}',
  describeEnd: 'Wróć do tytułów neutralnych',
  describedBar: {
    one: 'Tytuł {count} wydarzenia w ujęciu: {name}.',
    few: 'Tytuły {count} wydarzeń w ujęciu: {name}.',
    many: 'Tytuły {count} wydarzeń w ujęciu: {name}.',
    other: 'Tytuły {count} wydarzenia w ujęciu: {name}.',
  },
  titles: 'Tytuły',
  titlesNeutral: 'Neutralne',
  titlesBy: 'W ujęciu: {name} ({count})',
  guideTitlesText:
    'Podpis zaczynający się od nazwy i dwukropka, z tekstem w cudzysłowie, oddaje słowa nazwanej strony.',
} satisfies Translation<typeof en>;

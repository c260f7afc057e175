import type { digest as en } from '../en/digest.ts';
import type { Translation } from '../words.ts';

export const digest = {
  digestHeading: 'W oknie: {span}',
  digestNone: 'W oknie nie ma żadnego wydarzenia.',
  digestGoesOn: {
    one: 'Nic się tu nie zaczyna; trwa {count} wydarzenie.',
    few: 'Nic się tu nie zaczyna; trwają {count} wydarzenia.',
    many: 'Nic się tu nie zaczyna; trwa {count} wydarzeń.',
    other: 'Nic się tu nie zaczyna; trwa {count} wydarzenia.',
  },
  digestCount: {
    one: 'Tutaj zaczyna się {count} wydarzenie.',
    few: 'Tutaj zaczynają się {count} wydarzenia.',
    many: 'Tutaj zaczyna się {count} wydarzeń.',
    other: 'Tutaj zaczyna się {count} wydarzenia.',
  },
  digestBusiest: {
    one: 'Najwięcej: {period}, {count} wydarzenie.',
    few: 'Najwięcej: {period}, {count} wydarzenia.',
    many: 'Najwięcej: {period}, {count} wydarzeń.',
    other: 'Najwięcej: {period}, {count} wydarzenia.',
  },
  digestQuietest: {
    one: 'Najmniej: {period}, {count} wydarzenie.',
    few: 'Najmniej: {period}, {count} wydarzenia.',
    many: 'Najmniej: {period}, {count} wydarzeń.',
    other: 'Najmniej: {period}, {count} wydarzenia.',
  },
  digestFirst: 'Pierwsze: {name}.',
  digestLast: 'Ostatnie: {name}.',
  digestMore: 'W drugiej połowie więcej niż w pierwszej: {late} i {early}.',
  digestFewer: 'W drugiej połowie mniej niż w pierwszej: {late} i {early}.',
  digestEven: 'W obu połowach mniej więcej tyle samo: {early} i {late}.',
  digestPeriod: {
    one: '{period}, {count} wydarzenie',
    few: '{period}, {count} wydarzenia',
    many: '{period}, {count} wydarzeń',
    other: '{period}, {count} wydarzenia',
  },
  spokenParts: '{all}; {more}',
  spokenPlace: '{n} z {count}',
  spokenChoice: 'Co czytać na głos o wydarzeniu',
  spokenShort: 'tytuł i datę',
  spokenNormal: 'także kraje',
  spokenFull: 'wszystko, z miejscem na liście',
} satisfies Translation<typeof en>;

import type { digest as en } from '../en/digest.ts';
import type { Translation } from '../words.ts';

export const digest = {
  digestHeading: 'У вікні: {span}',
  digestNone: 'У вікні немає жодної події.',
  digestGoesOn: {
    one: 'Тут жодна подія не починається; {count} триває.',
    few: 'Тут жодна подія не починається; {count} тривають.',
    many: 'Тут жодна подія не починається; {count} триває.',
    other: 'Тут жодна подія не починається; {count} триває.',
  },
  digestCount: {
    one: 'Тут починається {count} подія.',
    few: 'Тут починаються {count} події.',
    many: 'Тут починається {count} подій.',
    other: 'Тут починається {count} події.',
  },
  digestBusiest: {
    one: 'Найбільше: {period}, {count} подія.',
    few: 'Найбільше: {period}, {count} події.',
    many: 'Найбільше: {period}, {count} подій.',
    other: 'Найбільше: {period}, {count} події.',
  },
  digestQuietest: {
    one: 'Найменше: {period}, {count} подія.',
    few: 'Найменше: {period}, {count} події.',
    many: 'Найменше: {period}, {count} подій.',
    other: 'Найменше: {period}, {count} події.',
  },
  digestFirst: 'Перша: {name}.',
  digestLast: 'Остання: {name}.',
  digestMore: 'У другій половині більше, ніж у першій: {late} і {early}.',
  digestFewer: 'У другій половині менше, ніж у першій: {late} і {early}.',
  digestEven: 'В обох половинах приблизно порівну: {early} і {late}.',
  digestPeriod: {
    one: '{period}, {count} подія',
    few: '{period}, {count} події',
    many: '{period}, {count} подій',
    other: '{period}, {count} події',
  },
  spokenParts: '{all}; {more}',
  spokenPlace: '{n} з {count}',
  spokenChoice: 'Що читати вголос про подію',
  spokenShort: 'назву й дату',
  spokenNormal: 'ще й країни',
  spokenFull: 'усе, з місцем у списку',
} satisfies Translation<typeof en>;

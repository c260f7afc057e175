import type { together as en } from '../en/together.ts';
import type { Translation } from '../words.ts';

export const together = {
  together: 'Ролі й пари',
  oftenWith: 'Найчастіше разом',
  bothOnly: {
    one: 'Лише {count} спільна подія',
    few: 'Лише {count} спільні події',
    many: 'Лише {count} спільних подій',
    other: 'Лише {count} спільної події',
  },
  pair: 'Пара',
  pairTowards: '{first} → {second}',
  compareLanes: 'Порівняти у смугах',
  roles: 'Ролі',
  asParty: 'Учасник',
  asInitiator: 'Ініціатор',
  asTarget: 'Адресат',
  asHost: 'Господар',
  asMediator: 'Посередник',
  asObserver: 'Спостерігач',
  rolesNeedCountry: 'Ролі нічого не обмежують, доки не вибрано країни.',
  roleIs: 'Роль: {role}',
  emptyAnyRole: {
    one: 'У будь-якій ролі: {count} подія',
    few: 'У будь-якій ролі: {count} події',
    many: 'У будь-якій ролі: {count} подій',
    other: 'У будь-якій ролі: {count} події',
  },
} satisfies Translation<typeof en>;

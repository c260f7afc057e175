import type { together as en } from '../en/together.ts';
import type { Translation } from '../words.ts';

export const together = {
  together: 'Роли и пары',
  oftenWith: 'Чаще всего вместе',
  bothOnly: {
    one: 'Только {count} общее событие',
    few: 'Только {count} общих события',
    many: 'Только {count} общих событий',
    other: 'Только {count} общего события',
  },
  pair: 'Пара',
  pairTowards: '{first} → {second}',
  compareLanes: 'Сравнить на дорожках',
  roles: 'Роли',
  asParty: 'Участник',
  asInitiator: 'Инициатор',
  asTarget: 'Адресат',
  asHost: 'Хозяин',
  asMediator: 'Посредник',
  asObserver: 'Наблюдатель',
  rolesNeedCountry: 'Роли ничего не ограничивают, пока не выбрана страна.',
  roleIs: 'Роль: {role}',
  emptyAnyRole: {
    one: 'В любой роли: {count} событие',
    few: 'В любой роли: {count} события',
    many: 'В любой роли: {count} событий',
    other: 'В любой роли: {count} события',
  },
} satisfies Translation<typeof en>;

import type { together as en } from '../en/together.ts';
import type { Translation } from '../words.ts';

export const together = {
  together: 'Role i pary',
  oftenWith: 'Najczęściej razem',
  bothOnly: {
    one: 'Tylko {count} wspólne wydarzenie',
    few: 'Tylko {count} wspólne wydarzenia',
    many: 'Tylko {count} wspólnych wydarzeń',
    other: 'Tylko {count} wspólnego wydarzenia',
  },
  pair: 'Para',
  pairTowards: '{first} → {second}',
  compareLanes: 'Porównaj w pasach',
  roles: 'Role',
  asParty: 'Strona',
  asInitiator: 'Inicjator',
  asTarget: 'Adresat',
  asHost: 'Gospodarz',
  asMediator: 'Mediator',
  asObserver: 'Obserwator',
  rolesNeedCountry: 'Role niczego nie ograniczają, dopóki nie wybrano kraju.',
  roleIs: 'Rola: {role}',
  emptyAnyRole: {
    one: 'W dowolnej roli: {count} wydarzenie',
    few: 'W dowolnej roli: {count} wydarzenia',
    many: 'W dowolnej roli: {count} wydarzeń',
    other: 'W dowolnej roli: {count} wydarzenia',
  },
} satisfies Translation<typeof en>;

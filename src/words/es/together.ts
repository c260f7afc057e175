import type { together as en } from '../en/together.ts';
import type { Translation } from '../words.ts';

export const together = {
  together: 'Papeles y parejas',
  oftenWith: 'Más a menudo con',
  bothOnly: {
    one: 'Solo {count} hecho de ambos',
    many: 'Solo los {count} hechos de ambos',
    other: 'Solo los {count} hechos de ambos',
  },
  pair: 'Pareja',
  pairTowards: '{first} hacia {second}',
  compareLanes: 'Comparar en carriles',
  roles: 'Papeles',
  asParty: 'Parte',
  asInitiator: 'Iniciador',
  asTarget: 'Destinatario',
  asHost: 'Anfitrión',
  asMediator: 'Mediador',
  asObserver: 'Observador',
  rolesNeedCountry: 'Los papeles no restringen nada mientras no se elija un país.',
  roleIs: 'Papel: {role}',
  emptyAnyRole: {
    one: 'En cualquier papel: {count} hecho',
    many: 'En cualquier papel: {count} de hechos',
    other: 'En cualquier papel: {count} hechos',
  },
} satisfies Translation<typeof en>;

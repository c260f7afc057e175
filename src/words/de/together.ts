import type { together as en } from '../en/together.ts';
import type { Translation } from '../words.ts';

export const together = {
  together: 'Rollen und Paare',
  oftenWith: 'Am häufigsten mit',
  bothOnly: { one: 'Nur das {count} Ereignis beider', other: 'Nur die {count} Ereignisse beider' },
  pair: 'Paar',
  pairTowards: '{first} gegenüber {second}',
  compareLanes: 'In Spuren vergleichen',
  roles: 'Rollen',
  asParty: 'Beteiligt',
  asInitiator: 'Initiator',
  asTarget: 'Betroffen',
  asHost: 'Gastgeber',
  asMediator: 'Vermittler',
  asObserver: 'Beobachter',
  rolesNeedCountry: 'Rollen schränken nichts ein, solange kein Land gewählt ist.',
  roleIs: 'Rolle: {role}',
  emptyAnyRole: {
    one: 'In jeder Rolle: {count} Ereignis',
    other: 'In jeder Rolle: {count} Ereignisse',
  },
} satisfies Translation<typeof en>;

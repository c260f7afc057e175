/** Messages: roles, pairs, and who appears with whom. `{name}` is a parameter; plural forms follow `count`. */
export const together = {
  together: 'Roles and pairs',
  oftenWith: 'Most often with',
  bothOnly: {
    one: 'Only the {count} event of both',
    other: 'Only the {count} events of both',
  },
  pair: 'Pair',
  pairTowards: '{first} towards {second}',
  compareLanes: 'Compare in lanes',
  roles: 'Roles',
  asParty: 'Party',
  asInitiator: 'Initiator',
  asTarget: 'Target',
  asHost: 'Host',
  asMediator: 'Mediator',
  asObserver: 'Observer',
  rolesNeedCountry: 'Roles restrict nothing until a country is chosen.',
  roleIs: 'Role: {role}',
  emptyAnyRole: { one: 'In any role: {count} event', other: 'In any role: {count} events' },
} as const;

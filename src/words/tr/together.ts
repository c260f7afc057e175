import type { together as en } from '../en/together.ts';
import type { Translation } from '../words.ts';

export const together = {
  together: 'Roller ve çiftler',
  oftenWith: 'En sık birlikte',
  bothOnly: { one: 'Yalnız ikisinin {count} olayı', other: 'Yalnız ikisinin {count} olayı' },
  pair: 'Çift',
  pairTowards: '{first} → {second}',
  compareLanes: 'Şeritlerde karşılaştır',
  roles: 'Roller',
  asParty: 'Taraf',
  asInitiator: 'Başlatan',
  asTarget: 'Hedef',
  asHost: 'Ev sahibi',
  asMediator: 'Arabulucu',
  asObserver: 'Gözlemci',
  rolesNeedCountry: 'Bir ülke seçilene dek roller hiçbir şeyi kısıtlamaz.',
  roleIs: 'Rol: {role}',
  emptyAnyRole: {
    one: 'Herhangi bir rolde: {count} olay',
    other: 'Herhangi bir rolde: {count} olay',
  },
} satisfies Translation<typeof en>;

import type { together as en } from '../en/together.ts';
import type { Translation } from '../words.ts';

export const together = {
  together: 'الأدوار والثنائيات',
  oftenWith: 'غالبًا مع',
  bothOnly: {
    zero: 'لا أحداث للاثنين',
    one: 'الحدث المشترك وحده',
    two: 'الحدثان المشتركان وحدهما',
    few: 'الأحداث المشتركة وحدها ({count})',
    many: 'الأحداث المشتركة وحدها ({count})',
    other: 'الأحداث المشتركة وحدها ({count})',
  },
  pair: 'الثنائي',
  pairTowards: '{first} تجاه {second}',
  compareLanes: 'مقارنة في مسارات',
  roles: 'الأدوار',
  asParty: 'طرف',
  asInitiator: 'مبادر',
  asTarget: 'مستهدف',
  asHost: 'مضيف',
  asMediator: 'وسيط',
  asObserver: 'مراقب',
  rolesNeedCountry: 'لا تقيد الأدوار شيئًا قبل اختيار دولة.',
  roleIs: 'الدور: {role}',
  emptyAnyRole: {
    zero: 'بأي دور: لا أحداث',
    one: 'بأي دور: حدث واحد',
    two: 'بأي دور: حدثان',
    few: 'بأي دور: {count} أحداث',
    many: 'بأي دور: {count} حدثًا',
    other: 'بأي دور: {count} حدث',
  },
} satisfies Translation<typeof en>;

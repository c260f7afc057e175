import type { together as en } from '../en/together.ts';
import type { Translation } from '../words.ts';

export const together = {
  together: '角色与配对',
  oftenWith: '最常一同出现',
  bothOnly: '只看双方共有的 {count} 个事件',
  pair: '配对',
  pairTowards: '{first} → {second}',
  compareLanes: '在泳道中比较',
  roles: '角色',
  asParty: '参与方',
  asInitiator: '发起方',
  asTarget: '对象',
  asHost: '东道主',
  asMediator: '调解方',
  asObserver: '观察方',
  rolesNeedCountry: '选择国家之前，角色不作任何限制。',
  roleIs: '角色：{role}',
  emptyAnyRole: '任何角色：{count} 个事件',
} satisfies Translation<typeof en>;

import type { narratives as en } from '../en/narratives.ts';
import type { Translation } from '../words.ts';

export const narratives = {
  narratives: '叙述',
  narrativeSteps: '{count} 步',
  narrativeStep: '第 {number} 步，共 {total} 步',
  narrativeSaid: '第 {number} 步，共 {total} 步：{title}，{date}',
  narrativePrevious: '上一步',
  narrativeNext: '下一步',
  narrativeLeave: '退出叙述',
  narrativeBack: '回到第 {number} 步',
  narrativeHidden: '筛选条件隐藏了 {total} 步中的 {count} 步。',
} satisfies Translation<typeof en>;

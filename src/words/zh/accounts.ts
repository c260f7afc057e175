import type { accounts as en } from '../en/accounts.ts';
import type { Translation } from '../words.ts';

export const accounts = {
  describedLabel: '{name}：{quote}',
  describedTitle: '{quote}（{name}的说法）',
  describedNeutral: '中性标题：{text}',
  describe: '按{name}的说法显示标题',
  describeEnd: '恢复中性标题',
  describedBar: '{count} 个事件的标题采用{name}的说法。',
  titles: '标题',
  titlesNeutral: '中性',
  titlesBy: '{name}的说法（{count}）',
  guideTitlesText: '以名称和冒号开头、文字加引号的标签，是所列一方的原话。',
} satisfies Translation<typeof en>;

import type { digest as en } from '../en/digest.ts';
import type { Translation } from '../words.ts';

export const digest = {
  digestHeading: '视野内：{span}',
  digestNone: '视野内没有事件。',
  digestGoesOn: '视野内没有开始的事件；{count} 个仍在进行。',
  digestCount: '有 {count} 个事件在此开始。',
  digestBusiest: '最多：{period}，{count} 个事件。',
  digestQuietest: '最少：{period}，{count} 个事件。',
  digestFirst: '第一个：{name}。',
  digestLast: '最后一个：{name}。',
  digestMore: '后半段多于前半段：{late} 个和 {early} 个。',
  digestFewer: '后半段少于前半段：{late} 个和 {early} 个。',
  digestEven: '前后两半大致相当：{early} 个和 {late} 个。',
  digestPeriod: '{period}，{count} 个事件',
  spokenParts: '{all}；{more}',
  spokenPlace: '第 {n} 个，共 {count} 个',
  spokenChoice: '朗读事件的内容',
  spokenShort: '标题和日期',
  spokenNormal: '另加国家',
  spokenFull: '全部内容及其在列表中的位置',
} satisfies Translation<typeof en>;

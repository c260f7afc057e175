import type { embed as en } from '../en/embed.ts';
import type { Translation } from '../words.ts';

export const embed = {
  consentTitle: '要从 {host} 加载数据吗？',
  consentText:
    '本页地址要求加载 {host} 的数据。这些数据并非来自本页发布者，也未经其核实。加载时 {host} 会得知您的网络地址。',
  consentLoad: '从 {host} 加载数据',
  consentDecline: '显示本页的时间线',
  footerSource: '来源：{credit}',
  footerUpdated: '数据日期：{date}',
  openFullView: '打开完整视图',
} satisfies Translation<typeof en>;

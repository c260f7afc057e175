import type { statics as en } from '../en/static.ts';
import type { Translation } from '../words.ts';

export const statics = {
  periodCount: '{count} 个事件',
  staticAccount: '据{name}',
  staticRole: '{name}（{role}）',
  siteData: '数据',
  siteCredits: '许可与出处',
  siteLicence: '数据许可',
  siteCredit: '出处',
  siteTimeline: '前往时间线',
  siteTable: '表格',
  siteCalendar: '日历',
  siteFeed: '订阅源',
  sitePublishers: '来源的发布者',
  sitePublisher: '{name}：{count} 个来源',
  siteSoftware: '软件',
  siteSoftwareNotices: '由 geo-timeline {version} 制作。其许可及各组成部分的许可：',
  siteList: '以列表显示所有事件',
} satisfies Translation<typeof en>;

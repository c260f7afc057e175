import type { frame as en } from '../en/frame.ts';
import type { Translation } from '../words.ts';

export const frame = {
  chartName: '图表',
  laneCounts: '{count} 个事件中的 {shown} 个',
  laneCountsShort: '{shown}/{count}',
  nowFlag: '现在',
  partFailed: '无法加载此部分。',
  skipTimeline: '跳过时间线',
  timelineEnd: '时间线结束',
  statusShowing: '显示 {total} 个事件中的 {shown} 个，{years}',
  statusShowingNone: '显示 {total} 个事件中的 {shown} 个',
  statusFailed: '无法加载事件',
  loadingEvents: '正在加载事件',
  loadingPercent: '正在加载事件：{percent}',
  readingPercent: '正在读取事件：{percent}',
  loadingAgain: '正在加载事件：尚无回应，再次尝试',
  stopLoading: '停止',
  loadingSize: '正在加载事件：已收到 {size} kB',
  tryAgain: '重试',
  reloadPage: '重新加载页面',
  clearFilters: '清除筛选',
  dataFrom: '数据来自 {host}，并非本页发布者',
  viewTimeline: '时间线',
} satisfies Translation<typeof en>;

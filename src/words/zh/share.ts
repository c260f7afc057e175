import type { share as en } from '../en/share.ts';
import type { Translation } from '../words.ts';

export const share = {
  shareKind: '分享形式',
  shareLink: '链接',
  shareElement: '元素',
  shareFrame: '框架',
  shareHtml: 'HTML 列表',
  shareMarkdown: 'Markdown',
  shareLinkNote: '打开的正是您现在看到的内容：筛选、时段、所选事件。',
  shareElementNote:
    '适用于可从此处加载脚本的页面。它是页面的一部分：随文字增长，并采用页面的颜色。',
  shareFrameNote: '适用于任何接受框架的页面。脚本使其高度与内容一致；没有脚本时采用下面的高度。',
  shareHtmlNote: '符合的事件及其来源，适用于不运行脚本的页面。',
  shareMarkdownNote: '符合的事件，每个一行，用于 Markdown。',
  shareSite: '本站',
  shareSiteNote:
    '整个网站放在一个 HTML 文件中，打开时正是您现在看到的内容。可从磁盘打开，也可放在任何网络服务器上，无需联网。',
  shareSiteHolds: {
    other:
      '内含：全部 {count} 个事件及其来源、许可和署名（不受筛选影响）；供不运行脚本的读者阅读的列表；以及程序本身。',
  },
  shareSiteSave: '下载本站',
  shareOwnData: '这些数据是从您的设备打开的，因此没有通向它们的地址。列表可以携带事件本身。',
  shareTheme: '颜色',
  themeAuto: '跟随读者的设备',
  shareLang: '语言',
  langAuto: '读者的语言',
  shareHeight: '高度（像素）',
  shareSync: '在文章地址中保留读者的视图',
  shareCode: '要复制的文本',
  copyCode: '复制文本',
  codeCopied: '文本已复制',
  sharePreview: '预览',
  previewWidth: '宽度',
  previewFill: '与此处相同',
  previewPixels: '{width} 像素',
  previewTitle: '预览：{title}',
  previewScaled: '显示为其大小的 {percent}%。',
} satisfies Translation<typeof en>;

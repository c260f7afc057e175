/** Messages: share. One flat table; keys are camelCase; `{name}` is a parameter; plural forms follow `count`. */
export const share = {
  shareKind: 'Share as',
  shareLink: 'Link',
  shareElement: 'Element',
  shareFrame: 'Frame',
  shareHtml: 'HTML list',
  shareMarkdown: 'Markdown',
  shareLinkNote: 'Opens exactly what you see now: filters, period, the selected event.',
  shareElementNote:
    'For a page that may load scripts from here. It is part of the page: it grows with its text and takes its colours.',
  shareFrameNote:
    'For any page that takes a frame. The script gives it the height of its content; without it the height below holds.',
  shareHtmlNote: 'The matching events with their sources, for pages where no script runs.',
  shareMarkdownNote: 'The matching events, one line each, for Markdown.',
  shareSite: 'This site',
  shareSiteNote:
    'This whole site in one HTML file, opening with exactly what you see now. It works from a disk and on any web server, without a connection.',
  shareSiteHolds: {
    one: 'Inside: its {count} event with sources, licence and credit, whatever the filters; the list for readers without scripts; and the program itself.',
    other:
      'Inside: all {count} events with sources, licence and credit, whatever the filters; the list for readers without scripts; and the program itself.',
  },
  shareSiteSave: 'Download this site',
  shareOwnData:
    'These data were opened from your device, so no address leads to them. A list can carry the events themselves.',
  shareTheme: 'Colours',
  themeAuto: 'As the reader’s device',
  shareLang: 'Language',
  langAuto: 'The reader’s',
  shareHeight: 'Height in pixels',
  shareSync: 'Keep the reader’s view in the article’s address',
  shareCode: 'Text to copy',
  copyCode: 'Copy text',
  codeCopied: 'Text copied',
  sharePreview: 'Preview',
  previewWidth: 'Width',
  previewFill: 'As here',
  previewPixels: '{width} px',
  previewTitle: 'Preview: {title}',
  previewScaled: 'Shown at {percent} percent of its size.',
} as const;

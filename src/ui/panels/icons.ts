/** Line icons of the interface, 16 × 16, drawn for this project; each is one path, stroked 1.6 in the text's colour. */
export const ICONS = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9ZM10.4 10.4L14 14',
  share: 'M8 10V2M5 4.8L8 2l3 2.8M4.5 7.5H3V14h10V7.5h-1.5',
  link: 'M7 9.2l2-2.4M6.2 5.6L8 3.6a3 3 0 0 1 4.6 3.9l-1.8 2M9.8 10.4L8 12.4a3 3 0 0 1-4.6-3.9l1.8-2',
  moon: 'M13 9.6A5.6 5.6 0 1 1 6.4 3a4.6 4.6 0 0 0 6.6 6.6Z',
  sun: 'M8 5a3 3 0 1 0 0 6a3 3 0 0 0 0-6ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9L13 13M13 3l-1.1 1.1M4.1 11.9L3 13',
  cross: 'M4 4l8 8M12 4l-8 8',
  down: 'M4.5 6.5L8 10l3.5-3.5',
  back: 'M9.5 4.5L6 8l3.5 3.5',
  forward: 'M6.5 4.5L10 8l-3.5 3.5',
  filter: 'M2 4h12M4 8h8M6 12h4',
  tick: 'M3 8.5l3.2 3.2L13 4.8',
  warning: 'M8 2L15 14H1ZM8 6.5v3.5M8 12v.2',
  out: 'M9 3h4v4M13 3L7.5 8.5M11 9.5V13H3V5h3.5',
} as const;
export type IconName = keyof typeof ICONS;

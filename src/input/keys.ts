/** What a key asks the chart to do (VISUAL 13). */
export type Command =
  | 'pan-left'
  | 'pan-right'
  | 'page-left'
  | 'page-right'
  | 'zoom-in'
  | 'zoom-out'
  | 'show-all'
  | 'fit-selection'
  | 'next'
  | 'previous'
  | 'next-alike'
  | 'previous-alike'
  | 'first'
  | 'last'
  | 'into'
  | 'out'
  | 'search'
  | 'go-to-date'
  | 'help';

/** The part of a KeyboardEvent that matters here. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const NAMED: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'into',
  ArrowUp: 'out',
  Enter: 'into',
  Escape: 'out',
  PageUp: 'page-left',
  PageDown: 'page-right',
  Home: 'first',
  End: 'last',
};

/** Single characters can be switched off (WCAG 2.1.4). */
const CHARACTERS: Readonly<Record<string, Command>> = {
  a: 'pan-left',
  d: 'pan-right',
  w: 'zoom-in',
  s: 'zoom-out',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '−': 'zoom-out',
  '0': 'show-all',
  f: 'fit-selection',
  '.': 'next-alike',
  ',': 'previous-alike',
  '/': 'search',
  g: 'go-to-date',
  '?': 'help',
};

const MIRRORED: Readonly<Partial<Record<Command, Command>>> = {
  next: 'previous',
  previous: 'next',
  'pan-left': 'pan-right',
  'pan-right': 'pan-left',
};

/**
 * The command of a key press, undefined where the key is not ours. Combinations with Ctrl, Alt or ⌘ belong to the
 * browser. Where time runs from right to left, keys that name a side are `mirrored`: they stay with what is drawn.
 */
export function commandFor(
  press: KeyPress,
  options: { readonly characters: boolean; readonly mirrored?: boolean },
): Command | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  let command = NAMED[press.key];
  if (press.shiftKey && command === 'next') command = 'pan-right';
  if (press.shiftKey && command === 'previous') command = 'pan-left';
  if (command === undefined && options.characters) command = CHARACTERS[press.key.toLowerCase()];
  return options.mirrored === true && command !== undefined
    ? (MIRRORED[command] ?? command)
    : command;
}

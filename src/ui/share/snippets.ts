// What a reader takes elsewhere: the view at hand as a link, as something to embed, or as the events themselves.
import { sourceUrl } from '../../io/index.ts';
import type { Theme, View } from '../../model/index.ts';
import {
  type Embed,
  type PlainSnippet,
  elementSnippet,
  footWords,
  frameAddress,
  frameSnippet,
  markdownSnippet,
  plainSnippet,
  statusWords,
} from '../../render/html.ts';
import { createReading } from '../../store/index.ts';
import type { Session } from '../session.svelte.ts';

export const KINDS = ['link', 'element', 'frame', 'html', 'markdown'] as const;
export type Kind = (typeof KINDS)[number];

export interface ShareOptions {
  readonly theme: Theme;
  /** BCP 47; undefined = the reader's. */
  readonly lang: string | undefined;
  /** px */
  readonly height: number;
  readonly sync: boolean;
}
export type ShareState = Pick<
  Session,
  'view' | 'title' | 'assets' | 'words' | 'rows' | 'store' | 'dir'
> & { linkToShare(view: View): string };

/** What a reader chose, with what they chose for others. */
export const viewOf = (
  { view }: Pick<ShareState, 'view'>,
  { theme, lang }: Pick<ShareOptions, 'theme' | 'lang'>,
): View => ({ ...view, theme, lang });

/** @param base of the addresses in the view */
function embedOf(state: ShareState, options: ShareOptions, base: string): Embed {
  const { src } = state.view;
  const whole = src.map((address) => sourceUrl(address, base)?.href ?? address);
  return {
    src: whole.length === 0 ? undefined : whole.join(' '),
    title: state.title,
    view: viewOf(state, options),
    height: `${options.height}px`,
    base: state.assets,
    sync: options.sync,
  };
}

/** The address of a frame with the view; "" where no address leads to the data. */
export const previewAddress = (state: ShareState, options: ShareOptions, base: string): string =>
  state.linkToShare(state.view) === '' ? '' : frameAddress(embedOf(state, options, base));

function plainOf(state: ShareState, options: ShareOptions): PlainSnippet | undefined {
  const { store, rows, words, dir, title } = state;
  if (store === undefined) return undefined;
  const view = viewOf(state, options);
  const reading = createReading(store.dataset, { words, clock: view.clock });
  return {
    store,
    rows,
    reading,
    lang: words.messageLang,
    dir,
    title,
    takeaway: reading.text(store.dataset.takeaway),
    status: statusWords(store, rows, words),
    foot: footWords(store, reading),
    href: state.linkToShare(view),
  };
}

/**
 * The text to copy; "" where there is none, since no address leads to the data.
 * @param base of the addresses in the view: that of the page
 */
export function textFor(
  kind: Kind,
  state: ShareState,
  options: ShareOptions,
  base: string,
): string {
  const link = state.linkToShare(viewOf(state, options));
  if (kind === 'link') return link;
  if (kind === 'html' || kind === 'markdown') {
    const page = plainOf(state, options);
    if (page === undefined) return '';
    return kind === 'html' ? plainSnippet(page) : markdownSnippet(page);
  }
  if (link === '') return '';
  const embed = embedOf(state, options, base);
  return kind === 'element' ? elementSnippet(embed) : frameSnippet(embed);
}

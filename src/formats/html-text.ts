import { safeUrl } from '../model/index.ts';
import { type HtmlToken, attributeOf, htmlTokens } from './html-tokens.ts';

type Open = Extract<HtmlToken, { kind: 'open' }>;

/** Is told what a text of HTML has beside its words. */
export interface HtmlFinds {
  /** A picture in the text: its address as written, and what it shows. */
  image(url: string, alt: string): void;
  /** A link of which only the words stay. */
  link?(href: string, words: string): void;
  /** An address that is not absolute http, https or mailto. */
  badAddress(value: string): void;
  /** An element that is not text: its name. */
  dropped(name: string): void;
}

const BLOCKS = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
);
/** Elements that show something else than text; what is between their tags, if anything, is read. */
const EMBEDDED = new Set(
  'script style iframe object embed video audio canvas svg map input select button'.split(' '),
);

export const isBlock = (name: string): boolean => BLOCKS.has(name);
/** White space as HTML has it: one space. Control characters, which mark things in our own work, go. */
export const collapsed = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g, '').replace(/[ \t\n\f\r]+/g, ' ');

/** An address as data give it, made absolute where only its scheme is missing; undefined if it cannot be used. */
export function usableUrl(url: string): string | undefined {
  const trimmed = url.trim();
  if (!/^(?:https?:|mailto:|\/\/)/i.test(trimmed)) return undefined;
  return safeUrl(trimmed.startsWith('//') ? `https:${trimmed}` : trimmed);
}

/** The address of a link that can be used; others are told, but not those within the page. */
export function hrefOf(token: Open, finds: HtmlFinds): string | undefined {
  const written = attributeOf(token, 'href');
  const href = usableUrl(written);
  if (href === undefined && written !== '' && !written.startsWith('#')) finds.badAddress(written);
  return href;
}

/** Tells of a picture or anything else that is not text. */
export function tellOf(token: Open, finds: HtmlFinds): void {
  if (token.name === 'img') finds.image(attributeOf(token, 'src'), attributeOf(token, 'alt'));
  else if (EMBEDDED.has(token.name)) finds.dropped(token.name);
}

/**
 * The words of HTML on one line. Where `finds.link` is missing, the address of a link stands in brackets behind its words.
 * A text without tags only has its character references and white space made plain.
 */
export function plainText(html: string, finds: HtmlFinds): string {
  let text = '';
  let link: { readonly href: string; readonly from: number } | undefined;
  const endLink = (): void => {
    if (link === undefined) return;
    const words = collapsed(text.slice(link.from)).trim();
    if (finds.link !== undefined) finds.link(link.href, words);
    else if (!words.includes(link.href)) text += ` (${link.href})`;
    link = undefined;
  };
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') text += token.text;
    else if (isBlock(token.name) || token.name === 'br') text += ' ';
    if (token.kind === 'text') continue;
    if (token.name === 'a') endLink();
    if (token.kind === 'close') continue;
    const href = token.name === 'a' ? hrefOf(token, finds) : undefined;
    if (href !== undefined) link = { href, from: text.length };
    tellOf(token, finds);
  }
  endLink();
  return collapsed(text).trim();
}

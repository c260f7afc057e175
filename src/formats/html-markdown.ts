import { type HtmlFinds, collapsed, hrefOf, isBlock, tellOf, usableUrl } from './html-text.ts';
import { type HtmlToken, htmlTokens } from './html-tokens.ts';
import { createBlocks } from './markdown-blocks.ts';
import { destination, escapeRun } from './markdown-escape.ts';

type Open = Extract<HtmlToken, { kind: 'open' }>;

export interface MarkdownOptions {
  /** Addresses in the text become links. */
  readonly autolink: boolean;
}

/** Emphasis while it is not decided yet whether Markdown can have it there; no text has these characters. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  b: ['\u0001', '\u0002'],
  strong: ['\u0001', '\u0002'],
  i: ['\u0003', '\u0004'],
  em: ['\u0003', '\u0004'],
};
const markOf = (name: string): readonly [string, string] | undefined =>
  Object.hasOwn(MARKS, name) ? MARKS[name] : undefined;

/** Emphasis with its signs; without, where they would not be read as such (within a word). */
function emphasised(line: string): string {
  const moved = line
    .replace(/\u0002( *)\u0001|\u0004( *)\u0003/g, '$1$2')
    .replace(/([\u0001\u0003])([ \n]+)/g, '$2$1')
    .replace(/([ \n]+)([\u0002\u0004])/g, '$2$1');
  return moved.replace(
    /([\u0001\u0003])([^\u0001-\u0004]*)[\u0002\u0004]/g,
    (all: string, mark: string, words: string, at: number) => {
      const sign = mark === '\u0001' ? '**' : '*';
      const isFree =
        /[\s([{"'“‘«—–/-]/.test(moved[at - 1] ?? ' ') &&
        /[\s.,;:!?)\]}"'”’»—–/-]/.test(moved[at + all.length] ?? ' ');
      return words !== '' && isFree ? sign + words + sign : words;
    },
  );
}

const URL_IN_TEXT = /\bhttps?:\/\/[^\s<>"]+/gi;

/** A run of text, its addresses as links. */
function linked(text: string): string {
  let out = '';
  let from = 0;
  for (const match of text.matchAll(URL_IN_TEXT)) {
    // A full stop after an address is not part of it, nor is a bracket that it does not open.
    const trimmed = match[0].replace(/[.,;:!?'”’»\]}]+$/, '');
    const written = trimmed.includes('(') ? trimmed : trimmed.replace(/\).*$/, '');
    const href = usableUrl(written);
    if (href === undefined) continue;
    out += `${escapeRun(text.slice(from, match.index), false)}<${href.replaceAll('<', '%3C')}>`;
    from = match.index + written.length;
  }
  return out + escapeRun(text.slice(from), false);
}

/** One paragraph while it is written. */
function createLine(options: MarkdownOptions) {
  let line = '';
  let link: { readonly href: string; readonly from: number } | undefined;
  /** Emphasis within emphasis is counted, not written. */
  let marked: { readonly close: string; readonly from: number; inner: number } | undefined;
  const endMark = (): void => {
    if (marked !== undefined) line += marked.close;
    marked = undefined;
  };
  const endLink = (): void => {
    if (link === undefined) return;
    // What begins in the words of a link ends there.
    if (marked !== undefined && marked.from >= link.from) endMark();
    const [, lead = '', words = '', trail = ''] =
      /^(\s*)([^]*?)(\s*)$/.exec(line.slice(link.from)) ?? [];
    const label = words.replace(/[\u0001-\u0004]/g, '') === '' ? escapeRun(link.href, true) : words;
    line = `${line.slice(0, link.from)}${lead}[${label}](${destination(link.href)})${trail}`;
    link = undefined;
  };
  return {
    text(text: string): void {
      const words = collapsed(text);
      const run =
        link !== undefined
          ? escapeRun(words, true)
          : options.autolink
            ? linked(words)
            : escapeRun(words, false);
      const last = line.at(-1);
      line += last === undefined || last === ' ' || last === '\n' ? run.trimStart() : run;
    },
    break(): void {
      // A line break inside a link's words would be none of Markdown's business: a space does.
      line = link === undefined ? `${line.trimEnd()}\n` : `${line} `;
    },
    link(href: string | undefined): void {
      endLink();
      if (href !== undefined) link = { href, from: line.length };
    },
    mark(name: string, isOpen: boolean): void {
      const mark = markOf(name);
      if (mark === undefined) return;
      if (isOpen && marked !== undefined) marked.inner++;
      else if (isOpen) {
        marked = { close: mark[1], from: line.length, inner: 0 };
        line += mark[0];
      } else if (marked !== undefined && marked.inner > 0) marked.inner--;
      else if (marked !== undefined) {
        if (link !== undefined && marked.from < link.from) endLink();
        endMark();
      }
    },
    /** The paragraph with hard breaks; empty where it has no words. */
    end(): string {
      endLink();
      if (marked !== undefined) line += marked.close;
      const done = emphasised(line)
        .trim()
        .replace(/ {2,}/g, ' ')
        .replace(/ *\n */g, '  \n');
      line = '';
      marked = undefined;
      return done;
    },
  };
}

/**
 * HTML as the Markdown of a summary: paragraphs, line breaks, bold, italics, links, lists and quotes; of everything
 * else the words. What is shown is exactly the text of the HTML; nothing of it is HTML afterwards. Blank lines part
 * paragraphs too, as authors of plain text mean them.
 */
export function markdownText(html: string, finds: HtmlFinds, options: MarkdownOptions): string {
  const blocks = createBlocks();
  const line = createLine(options);
  const flush = (): void => {
    const text = line.end();
    if (text !== '') blocks.paragraph(text);
  };
  const open = (token: Open): void => {
    const { name } = token;
    if (isBlock(name)) flush();
    if (name === 'br') line.break();
    else if (name === 'a') line.link(hrefOf(token, finds));
    else if (name === 'blockquote') blocks.quote(1);
    else if (name === 'ul' || name === 'ol') blocks.openList(name === 'ol');
    else if (name === 'li') blocks.item();
    else if (/^h[1-6]$/.test(name)) line.mark('b', true);
    else line.mark(name, true);
    tellOf(token, finds);
  };
  const close = (name: string): void => {
    if (isBlock(name)) flush();
    if (name === 'a') line.link(undefined);
    else if (name === 'blockquote') blocks.quote(-1);
    else if (name === 'ul' || name === 'ol') blocks.closeList();
    else line.mark(name, false);
  };
  for (const token of htmlTokens(html)) {
    if (token.kind === 'open') open(token);
    else if (token.kind === 'close') close(token.name);
    else
      token.text.split(/\n[ \t\r]*\n/).forEach((part, i) => {
        if (i > 0) flush();
        line.text(part);
      });
  }
  flush();
  return blocks.text();
}

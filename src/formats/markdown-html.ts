import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { safeUrl } from '../model/index.ts';

/** A text as HTML that shows exactly it. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

export const linkHtml = (href: string, html: string): string =>
  `<a href="${escapeHtml(href)}">${html}</a>`;

const TAGS = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  blockquote: 'blockquote',
  listItem: 'li',
} as const;

function htmlOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return escapeHtml(node.value);
    case 'code':
      return `<p>${escapeHtml(node.value)}</p>`;
    case 'break':
      return '<br>';
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'blockquote':
    case 'listItem':
      return `<${TAGS[node.type]}>${inside(node.children)}</${TAGS[node.type]}>`;
    case 'list': {
      const tag = node.ordered === true ? 'ol' : 'ul';
      return `<${tag}>${inside(node.children)}</${tag}>`;
    }
    case 'heading':
      return `<p><strong>${inside(node.children)}</strong></p>`;
    case 'link': {
      const href = safeUrl(node.url);
      const words = inside(node.children);
      return href === undefined ? words : linkHtml(href, words);
    }
    case 'image':
    case 'imageReference':
      return escapeHtml(node.alt ?? '');
    default:
      return 'children' in node ? inside(node.children) : '';
  }
}
const inside = (nodes: readonly Nodes[]): string => nodes.map(htmlOf).join('');

/** The Markdown of a summary as HTML, of the same elements as our pages show; what is HTML in it stays text. */
export const markdownHtml = (text: string): string => htmlOf(fromMarkdown(text));

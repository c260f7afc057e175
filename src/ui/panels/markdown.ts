import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { hostOf, safeUrl } from '../../model/index.ts';

/** A piece of rich text as it is put on the page; everything else in Markdown is kept as its text. */
export type Rich =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | {
      readonly kind: 'paragraph' | 'emphasis' | 'strong' | 'quote' | 'list' | 'numbered' | 'item';
      readonly children: readonly Rich[];
    }
  | {
      readonly kind: 'link';
      readonly href: string;
      readonly host: string | undefined;
      readonly children: readonly Rich[];
    };

const KINDS = {
  paragraph: 'paragraph',
  emphasis: 'emphasis',
  strong: 'strong',
  blockquote: 'quote',
  listItem: 'item',
} as const;

function richOf(node: Nodes): readonly Rich[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ kind: 'text', text: node.value }];
    case 'break':
      return [{ kind: 'break' }];
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'blockquote':
    case 'listItem':
      return [{ kind: KINDS[node.type], children: node.children.flatMap(richOf) }];
    case 'list':
      return [
        {
          kind: node.ordered === true ? 'numbered' : 'list',
          children: node.children.flatMap(richOf),
        },
      ];
    case 'link': {
      const children = node.children.flatMap(richOf);
      const href = safeUrl(node.url);
      return href === undefined ? children : [{ kind: 'link', href, host: hostOf(href), children }];
    }
    // A heading of ours has a place in the page's outline; one from data has none.
    case 'heading':
      return [
        {
          kind: 'paragraph',
          children: [{ kind: 'strong', children: node.children.flatMap(richOf) }],
        },
      ];
    case 'code':
      return [{ kind: 'paragraph', children: [{ kind: 'text', text: node.value }] }];
    case 'html':
      return [{ kind: 'text', text: node.value }];
    case 'image':
    case 'imageReference':
      return node.alt ? [{ kind: 'text', text: node.alt }] : [];
    default:
      return 'children' in node ? node.children.flatMap(richOf) : [];
  }
}

/** A summary's Markdown as pieces for the page: paragraphs, emphasis, links, lists and quotes; HTML stays text. */
export function parseMarkdown(text: string): readonly Rich[] {
  return richOf(fromMarkdown(text));
}

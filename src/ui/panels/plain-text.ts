import type { Rich } from './markdown.ts';

/** Whether a text has any sign that Markdown could read; most summaries have none and need no parser. */
export function mayBeMarkdown(text: string): boolean {
  return /[*_[\]`\\<>&#\n]|^\s*(?:[-+]|\d+[.)])\s/.test(text);
}

/** A text as plain paragraphs, parted by empty lines. */
export function plainParagraphs(text: string): readonly Rich[] {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({
      kind: 'paragraph',
      children: [{ kind: 'text', text: paragraph.trim() }],
    }));
}

import { escapeLine } from './markdown-escape.ts';

/** Deeper than that nobody reads: what is nested further stands at this depth. */
const DEEPEST = 5;

/** Puts lines into paragraphs, lists and quotes of Markdown. */
export interface BlockWriter {
  /** A paragraph, with line breaks as "\n"; the first one of a list's item gets its mark. */
  paragraph(lines: string): void;
  quote(step: 1 | -1): void;
  openList(ordered: boolean): void;
  closeList(): void;
  item(): void;
  text(): string;
}

interface List {
  readonly ordered: boolean;
  items: number;
}

const markerOf = ({ ordered, items }: List): string => (ordered ? `${items}. ` : '- ');
const widthOf = (list: List): number => markerOf(list).length;

/** Starts a text of Markdown. */
export function createBlocks(): BlockWriter {
  let text = '';
  let quotes = 0;
  /** Lists that are open; those beyond DEEPEST are only counted. */
  const lists: List[] = [];
  let tooDeep = 0;
  let marker = '';
  let before = { quotes: 0, isItem: false };

  const paragraph = (lines: string): void => {
    const quote = '> '.repeat(Math.min(quotes, DEEPEST));
    // A list that has no item yet is none in Markdown.
    const real = lists.filter(({ items }) => items > 0).map(widthOf);
    const own = marker !== '' ? marker : ' '.repeat(real.at(-1) ?? 0);
    const [first = '', ...others] = lines.split('\n').map(escapeLine);
    const indent = quote + ' '.repeat(real.slice(0, -1).reduce((sum, width) => sum + width, 0));
    const rest = others.map((line) => `\n${indent}${' '.repeat(own.length)}${line}`);
    if (text !== '') {
      const isTight = marker !== '' && before.isItem && before.quotes === quotes;
      const blank = before.quotes > 0 && quotes > 0 ? quote.trimEnd() : '';
      text += isTight ? '\n' : `\n${blank}\n`;
    }
    text += indent + own + first + rest.join('');
    before = { quotes, isItem: real.length > 0 };
    marker = '';
  };
  return {
    paragraph,
    quote: (step) => (quotes = Math.max(0, quotes + step)),
    openList(ordered) {
      marker = '';
      if (lists.length < DEEPEST) lists.push({ ordered, items: 0 });
      else tooDeep++;
    },
    closeList() {
      marker = '';
      if (tooDeep > 0) tooDeep--;
      else lists.pop();
    },
    item() {
      const list = lists.at(-1);
      if (list === undefined) return;
      list.items++;
      marker = markerOf(list);
    },
    text: () => text,
  };
}

import { guarded } from '../../formats/index.ts';

/** Rows of cells for the clipboard, as text and as HTML. */
export interface RowsText {
  readonly text: string;
  readonly html: string;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** One cell: a spreadsheet takes a tab or a line break for its end, and "=…" for a formula. */
const cell = (text: string): string => guarded(text.replace(/[\t\r\n\u2028\u2029]+/g, ' ').trim());

/** A table as spreadsheets and word processors take it: tabs between cells, and the same as an HTML table of bare text. */
export function rowsText(head: readonly string[], rows: readonly (readonly string[])[]): RowsText {
  const lines = [head, ...rows].map((line) => line.map(cell));
  const html = lines.map((line, i) => {
    const tag = i === 0 ? 'th' : 'td';
    return `<tr>${line.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
  });
  return {
    text: `${lines.map((line) => line.join('\t')).join('\n')}\n`,
    html: `<table>${html.join('')}</table>`,
  };
}

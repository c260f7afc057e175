import { canonicalName } from './csv-columns.ts';
import { emptyFile, htmlInstead, unknownFormat } from './drafts.ts';
import type { Draft, Format } from './types.ts';

export type Detected =
  { readonly ok: true; readonly format: Format } | { readonly ok: false; readonly draft: Draft };

const found = (format: Format): Detected => ({ ok: true, format });

const namesEvents = (line: string): boolean =>
  line
    .split(/[,;\t|]/)
    .map((cell) => canonicalName(cell.replace(/"/g, '')))
    .some((name) => name === 'date' || name === 'title');

/** What a text is: by its content, then by the extension of its name, unless the caller knows. */
export function detectFormat(text: string, format?: Format, name: string = ''): Detected {
  const start = text.slice(0, 4096).trimStart();
  if (start === '' && text.trimStart() === '') return { ok: false, draft: emptyFile() };
  if (/^<(?:!doctype|!--|html|head|body|\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(start))
    return { ok: false, draft: htmlInstead() };
  if (format !== undefined) return found(format);
  const firstLine = start.split(/[\r\n]/, 1)[0] ?? '';
  if (/^[{[]/.test(start)) return found('json');
  if (namesEvents(firstLine)) return found('csv');
  const extension = /\.([a-z]+)(?:[?#].*)?$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === 'json') return found('json');
  if (extension === 'csv' || extension === 'tsv') return found('csv');
  return { ok: false, draft: unknownFormat(firstLine) };
}

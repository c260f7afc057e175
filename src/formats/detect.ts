import { emptyFile } from './drafts.ts';
import { htmlInstead, unknownFormat } from './file-drafts.ts';
import { isSimileXml } from './peer-detect.ts';
import { FORMATS, firstLine } from './registry.ts';
import type { Draft, Format, Source } from './types.ts';

export type Detected =
  { readonly ok: true; readonly format: Format } | { readonly ok: false; readonly draft: Draft };

const PAGE = /^\s*<(?:!doctype html|!--|html|head|body|\?xml[^>]*>\s*<(?:!doctype )?html)/i;

/** What a file is: by its content, then by the extension of its name, unless the options say it. */
export function detectFormat(source: Source): Detected {
  const { text, name, options } = source;
  if (text.trimStart() === '') return { ok: false, draft: emptyFile() };
  // XML may begin with a comment, as pages do.
  if (PAGE.test(text.slice(0, 4096)) && !isSimileXml(text))
    return { ok: false, draft: htmlInstead() };
  const extension = /\.([a-z]+)(?:[?#].*)?$/i.exec(name)?.[1]?.toLowerCase();
  const format =
    options.format ??
    FORMATS.find((info) => info.matches(source))?.id ??
    FORMATS.find(({ extensions }) => extension !== undefined && extensions.includes(extension))?.id;
  if (format === undefined) return { ok: false, draft: unknownFormat(firstLine(source)) };
  return { ok: true, format };
}

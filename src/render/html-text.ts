import { directionOfText } from './text.ts';
import { xmlText } from './svg-text.ts';

export { xmlText as htmlText };

/** ` lang="uk" dir="ltr"` of a text in a language of its own. */
export const langAttributes = (
  text: string,
  lang: string | undefined,
  pageLang: string,
): string => {
  const isOwn = lang !== undefined && lang.toLowerCase() !== pageLang.toLowerCase();
  const dir = directionOfText(text);
  return `${isOwn ? ` lang="${xmlText(lang)}"` : ''}${dir === 'rtl' || isOwn ? ` dir="${dir}"` : ''}`;
};

/** `<tag lang dir>text</tag>`, isolated from what stands around it. */
export function textTag(
  tag: string,
  { text, lang }: { readonly text: string; readonly lang: string | undefined },
  pageLang: string,
  attributes = '',
): string {
  return `<${tag}${attributes}${langAttributes(text, lang, pageLang)}>${xmlText(text)}</${tag}>`;
}

/** A link to a checked address. */
export const linkTag = (href: string, html: string, attributes = ''): string =>
  `<a href="${xmlText(href)}" rel="noopener noreferrer"${attributes}>${html}</a>`;

import type { About } from './about.ts';
import { SvgContext } from './svg-context.ts';
import { attr, num, xmlText } from './svg-text.ts';
import { textWidth } from './text-widths.ts';
import type { Theme } from './theme.ts';

export interface SvgText {
  /** The picture's name, read out by assistive technology; where it is empty the description is. */
  readonly title: string;
  /** A sentence or two on what it shows. */
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
  readonly dir?: 'ltr' | 'rtl';
  /** Begins every id in it: give each picture of a page its own. */
  readonly prefix?: string;
}

const FONT = /^(?:italic )?(\d+) ([\d.]+)px /;

/** px of a text in a CSS font of this drawing. */
export function widthByTable(text: string, font: string): number {
  const [, weight = '400', size = '13'] = FONT.exec(font) ?? [];
  return textWidth(text, Number(size), Number(weight));
}

/** The context that a picture of a theme is printed with. */
export function svgContextFor(theme: Theme, prefix: string): SvgContext {
  return new SvgContext({ prefix, family: theme.sans, measure: widthByTable });
}

/** A whole document of what a context holds. */
export function svgDocument(
  context: SvgContext,
  width: number,
  height: number,
  theme: Theme,
  { title, description, lang, dir = 'ltr', prefix = 'gt-' }: SvgText,
  about: About = {},
): string {
  const [t, d] = [`${prefix}title`, `${prefix}description`];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${num(width)} ${num(height)}"` +
    ` width="${num(width)}" height="${num(height)}" role="img"${attr('lang', lang)}${attr('xml:lang', lang)}` +
    `${dir === 'rtl' ? attr('direction', dir) : ''} aria-labelledby="${t} ${d}"${attr('font-family', theme.sans)}>` +
    // A picture without a name is announced as nothing: data without a title are named by what is shown.
    `<title id="${t}">${xmlText(title === '' ? description : title)}</title><desc id="${d}">${xmlText(description)}</desc>` +
    `${metadata(about)}${context}</svg>\n`
  );
}

/** What the file says of itself, in the form that programs look for in SVG: RDF with Dublin Core. */
function metadata(about: About): string {
  const entries = Object.entries(about);
  if (entries.length === 0) return '';
  const inner = entries.map(([name, text]) => `<dc:${name}>${xmlText(text)}</dc:${name}>`);
  return (
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<rdf:Description rdf:about="">${inner.join('')}</rdf:Description></rdf:RDF></metadata>`
  );
}

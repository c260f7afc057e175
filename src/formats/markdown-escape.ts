/** Text → Markdown (CommonMark) that shows exactly that text. Only what would be read as a sign gets a backslash. */

const WORD = /[\p{L}\p{N}]/u;

/** One run of text. `isLink`: it stands between the brackets of a link. What follows the run is not known: it may be a sign. */
export function escapeRun(text: string, isLink: boolean): string {
  return text.replace(/[\\`*_<&[\]!]/g, (sign, at: number) => {
    const next = text[at + 1];
    const before = text[at - 1];
    return isSign(sign, before, next, isLink) ? `\\${sign}` : sign;
  });
}

function isSign(
  sign: string,
  before: string | undefined,
  next: string | undefined,
  isLink: boolean,
): boolean {
  switch (sign) {
    case '_':
      return !(before !== undefined && WORD.test(before) && next !== undefined && WORD.test(next));
    case '<':
      // A tag, or an address between angle brackets: <'@a> is one of e-mail.
      return next === undefined || /[\w/!?.#$%&'*+=^`{|}~-]/.test(next);
    case '&':
      return next === undefined || /[#a-z]/i.test(next);
    case '[':
      return isLink;
    case ']':
      return isLink || next === undefined || /[([:]/.test(next);
    case '!':
      return next === undefined || next === '[';
    default:
      return true;
  }
}

/** A line that begins as a heading, quote, list, rule or fence would. */
export const escapeLine = (line: string): string =>
  line
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?=[-+](?:\s|$)|#{1,6}(?:\s|$)|>|=+\s*$|-+\s*$|~{3})/, '\\');

/** A destination of a link; `href` is normalised, so that it has no space and no angle bracket. */
export const destination = (href: string): string => {
  const safe = href.replaceAll('\\', '%5C').replace(/&(?=#?[a-z\d]+;)/gi, '&amp;');
  return /[()]/.test(safe) ? `<${safe}>` : safe;
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** A plain text as one line of Markdown. */
export const markdownText = (text: string): string => escapeLine(escapeRun(oneLine(text), false));
/** A link of Markdown; `href` as of `safeUrl`. */
export const markdownLink = (text: string, href: string): string =>
  `[${escapeRun(oneLine(text), true)}](${destination(href)})`;

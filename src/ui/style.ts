import type { Attachment } from 'svelte/attachments';

/** What each root wears, in the order of putting on. */
const worn = new WeakMap<ShadowRoot, Set<string>>();
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * The sheet of a CSS text, one for all elements of a document. Constructed, because a `<style>` element breaks
 * `style-src 'self'`; per document, because a sheet can be adopted only where it was made.
 */
function sheetOf(owner: Document, css: string): CSSStyleSheet {
  const made = sheets.get(owner) ?? new Map<string, CSSStyleSheet>();
  sheets.set(owner, made);
  const known = made.get(css);
  if (known !== undefined) return known;
  const Sheet = owner.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  made.set(css, sheet);
  return sheet;
}

/** Puts a style on a root, once, after those it wears; a root that came to another document puts on all anew. */
export function dress(root: ShadowRoot, css: string): void {
  const texts = worn.get(root) ?? new Set<string>();
  worn.set(root, texts.add(css));
  root.adoptedStyleSheets = [...texts].map((text) => sheetOf(root.ownerDocument, text));
}

/** Puts on a root all that another wears. */
export function dressAs(root: ShadowRoot, other: ShadowRoot): void {
  for (const css of worn.get(other) ?? []) dress(root, css);
}

/**
 * For `{@attach styled(css)}` on the outermost node of a part that comes later: its style comes with it. Such a
 * style may build on index.css, but two of them never speak of the same thing: they come in any order.
 */
export const styled =
  (css: string): Attachment<Element> =>
  (node) => {
    const root = node.getRootNode();
    if (root instanceof ShadowRoot) dress(root, css);
  };

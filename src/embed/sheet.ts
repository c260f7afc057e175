import { tokensCss } from '../render/index.ts';
import uiCss from '../ui/style/index.css?inline';
import embedCss from './style.css?inline';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * The style sheet of everything inside, one for all elements of a document. Constructed, because a `<style>`
 * element breaks `style-src 'self'`; per document, because a sheet can be adopted only where it was made.
 */
export function sheetFor(owner: Document): CSSStyleSheet {
  const known = sheets.get(owner);
  if (known !== undefined) return known;
  const Sheet = owner.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync([tokensCss(), uiCss, embedCss].join('\n'));
  sheets.set(owner, sheet);
  return sheet;
}

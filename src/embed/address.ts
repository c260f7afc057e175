import { type ParsedView, type View, parseView, printView } from '../model/index.ts';
import { sourceUrl } from '../io/index.ts';
import { readHosts } from './settings.ts';

/**
 * The address of one of our own pages as a view. The page's element may name sources of its own (`src`, which
 * a publisher wrote into the page): they show where the address names none, and are not repeated in it.
 */
export class PageAddress {
  readonly ownSrc: readonly string[];
  #rest: ParsedView['rest'] = [];

  constructor(ownSrc: readonly string[]) {
    this.ownSrc = ownSrc;
  }
  /** What the address says now. */
  read(search: string): ParsedView {
    const parsed = parseView(search);
    this.#rest = parsed.rest;
    const { view } = parsed;
    return view.src.length > 0 ? parsed : { ...parsed, view: { ...view, src: this.ownSrc } };
  }
  /** "?…", or "" for a view without choices; names that are not ours stay. */
  write(view: View): string {
    const isOwn = view.src.join(' ') === this.ownSrc.join(' ');
    const query = printView(isOwn ? { ...view, src: [] } : view, this.#rest);
    return query === '' ? '' : `?${query}`;
  }
  /** Whether data of a host load without a question: the element's own sources, and what the page allows. */
  readonly mayLoad = (host: string): boolean => {
    const meta = document.querySelector('meta[name="geo-timeline-allow"]');
    const allowed = readHosts(meta?.getAttribute('content'));
    const own = this.ownSrc.map((src) => sourceUrl(src, document.baseURI)?.host);
    return [...allowed, ...own].includes(host);
  };
}

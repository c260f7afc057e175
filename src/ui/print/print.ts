/** Printing: while a page prints, the sheet stands in place of the interface. */
import { flushSync, mount, unmount } from 'svelte';
import { PUBLIC_TOKENS } from '../../render/index.ts';
import { filterWords } from '../../store/index.ts';
import { loadMessages } from '../../words/index.ts';
import type { Rich } from '../panels/markdown.ts';
import { mapOf } from '../map/kept.ts';
import { mayBeMarkdown } from '../panels/plain-text.ts';
import { dress, dressAs } from '../style.ts';
import css from '../style/print.css?inline';
import type { Session } from '../session.svelte.ts';
import PrintSheet from './PrintSheet.svelte';
import { printPictures } from './print-pictures.ts';

/** Events in the list of a page of ours, and of an element in somebody's article, which is printed with it. */
const MOST = { page: 2000, article: 200 } as const;

/** As a text of CSS: nothing in it can end the string. */
const cssText = (text: string): string =>
  `"${text.replace(/["\\\n\r\f\u0000-\u001f]/g, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `)}"`;

/** The page's own rules while the sheet stands for all of it: paper, foot, and nothing else of the page. */
const pageCss = (foot: string): string => `
@page { size: A4 landscape; margin: 12mm;
  @bottom-left { content: ${cssText(foot)}; font: 8pt sans-serif; color: #555; white-space: nowrap; overflow: hidden; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #555; } }
@media print {
  html, body { margin: 0 !important; padding: 0 !important; background: #fff !important; }
  body > :not([data-geo-timeline-print]) { display: none !important; }
}
@media screen { [data-geo-timeline-print] { display: none; } }`;

/** One timeline's printing. */
class Printing {
  readonly session: Session;
  readonly region: Element;
  #end: (() => void) | undefined;
  #parse: ((text: string) => readonly Rich[]) | undefined;

  constructor(session: Session, region: Element) {
    this.session = session;
    this.region = region;
  }

  /** What the sheet needs and cannot wait for once the page prints. */
  async prepare(): Promise<void> {
    await loadMessages(this.session.lang);
    if (this.session.kind === 'map') await mapOf(this.session)?.forPaper();
    const { dataset } = this.session;
    const told = (dataset?.narratives ?? []).flatMap(({ summary, steps }) => [
      summary,
      ...steps.map(({ text }) => text),
    ]);
    const isRich = [...told, ...(dataset?.events ?? []).map(({ summary }) => summary)].some(
      (text) =>
        typeof text === 'object'
          ? Object.values(text).some(mayBeMarkdown)
          : text !== undefined && mayBeMarkdown(text),
    );
    if (isRich) this.#parse = (await import('../panels/markdown.ts')).parseMarkdown;
  }

  /** Puts the sheet in place: of the whole page, or of the element in the page that it stands in. */
  begin(isWhole: boolean): void {
    const { session, region } = this;
    const root = region.getRootNode();
    if (this.#end !== undefined || session.store === undefined || !(root instanceof ShadowRoot))
      return;
    const owner = region.ownerDocument;
    const host = owner.createElement('div');
    const target = isWhole ? host.attachShadow({ mode: 'open' }) : root;
    const undo = isWhole ? this.#takePage(host, root) : this.#takeElement(host, root);
    dress(target, css);
    const rows = session.rows;
    const listed = rows.subarray(0, isWhole ? MOST.page : MOST.article);
    const place = new Map(Array.from(rows, (row, at) => [row, at + 1]));
    const numberOf = (row: number): number => place.get(row) ?? 0;
    const pictures = session.kind === 'timeline' ? printPictures(session, owner, numberOf) : [];
    const map = session.kind === 'map' ? mapOf(session)?.printed?.(owner) : undefined;
    const sheet = mount(PrintSheet, {
      target: isWhole ? target : host,
      props: { session, pictures, map, listed, numberOf, parse: this.#parse },
    });
    flushSync();
    this.#end = () => {
      void unmount(sheet);
      undo();
    };
  }
  end(): void {
    this.#end?.();
    this.#end = undefined;
  }

  #takePage(host: HTMLElement, root: ShadowRoot): () => void {
    const { session, region } = this;
    const owner = region.ownerDocument;
    const { dataset } = session;
    const filters = filterWords(session);
    const foot = [
      session.title,
      dataset?.license,
      dataset?.updated && session.dateText(dataset.updated),
      filters,
    ];
    const Sheet = owner.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
    const page = new Sheet();
    page.replaceSync(pageCss(foot.filter(Boolean).join(' · ')));
    host.dataset['geoTimelinePrint'] = '';
    if (host.shadowRoot) dressAs(host.shadowRoot, root);
    // Looks that the publisher set on the element.
    const style = getComputedStyle(root.host);
    for (const { name } of PUBLIC_TOKENS) {
      const value = style.getPropertyValue(name);
      if (value !== '') host.style.setProperty(name, value);
    }
    owner.body.append(host);
    owner.adoptedStyleSheets = [...owner.adoptedStyleSheets, page];
    return () => {
      host.remove();
      owner.adoptedStyleSheets = owner.adoptedStyleSheets.filter((sheet) => sheet !== page);
    };
  }
  #takeElement(host: HTMLElement, root: ShadowRoot): () => void {
    host.className = 'gt-print-host';
    root.append(host);
    const screen = this.region.closest('.gt-host');
    screen?.classList.add('gt-unprinted');
    return () => {
      host.remove();
      screen?.classList.remove('gt-unprinted');
    };
  }
}

const printings = new WeakMap<Session, Printing>();

/**
 * Prints the sheet whenever the page is printed, until the function returned is called. In a frame the page around is
 * printed, and the frame shows there what it shows: only `printTimeline` brings the sheet.
 * @param region the `.gt` element
 */
export function watchPrint(session: Session, region: Element): () => void {
  const printing = new Printing(session, region);
  printings.set(session, printing);
  void printing.prepare().catch(() => undefined);
  const isOurs = session.reload !== undefined;
  const begin = (): void => {
    if (window.parent === window) printing.begin(isOurs);
  };
  const end = (): void => printing.end();
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    end();
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

/** Opens the browser's print dialog with the sheet of this timeline alone, wherever it stands. */
export async function printTimeline(session: Session, region: Element): Promise<void> {
  const printing = printings.get(session) ?? new Printing(session, region);
  await printing.prepare();
  printing.begin(true);
  window.print();
  // Browsers that print later tell when they are done; those that refuse, as in a sandbox, never do.
  setTimeout(() => printing.end(), 60_000);
}

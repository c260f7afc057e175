import {
  type Pair,
  type ParsedView,
  type Problem,
  type View,
  parseView,
  printView,
} from '../model/index.ts';
import { sourceUrl } from '../io/index.ts';
import { readHosts } from './settings.ts';

/** The hosts in a meta element of the page; undefined without one. */
function hostsIn(name: string): readonly string[] | undefined {
  const meta = document.querySelector(`meta[name="geo-timeline-${name}"]`);
  return meta === null ? undefined : readHosts(meta.getAttribute('content'));
}

const srcRefused = (value: string): Problem => ({
  severity: 'warning',
  code: 'src-refused',
  message: `data of another address not shown here: ${JSON.stringify(value)}`,
  fix: 'ask the publisher of this page to allow its host',
  source: '',
  field: 'src',
  value,
});

/**
 * The address of one of our own pages as a view. What the publisher wrote on the page's element holds where the
 * address says nothing else, and is not repeated in it; "lanes=" says the default against it.
 */
export class PageAddress {
  readonly ownSrc: readonly string[];
  readonly #initial: readonly Pair[];
  /** Hosts whose data an address may name, where the publisher seals the page. */
  readonly #only = hostsIn('src');
  #rest: ParsedView['rest'] = [];

  constructor(initial: View) {
    this.ownSrc = initial.src;
    this.#initial = [...new URLSearchParams(printView({ ...initial, src: [] }))];
  }
  /** What the address says now. */
  read(search: string): ParsedView {
    const given = new URLSearchParams(search);
    const refused = this.#refusedIn(given);
    for (const src of refused) given.delete('src', src);
    for (const [name, value] of this.#initial) if (!given.has(name)) given.append(name, value);
    const { view, problems, rest } = parseView(given);
    this.#rest = rest;
    return {
      view: view.src.length > 0 ? view : { ...view, src: this.ownSrc },
      problems: [...problems, ...refused.map(srcRefused)],
      rest,
    };
  }
  #refusedIn(given: URLSearchParams): readonly string[] {
    const only = this.#only;
    const hostOf = (src: string): string => sourceUrl(src, document.baseURI)?.host ?? '';
    return only === undefined
      ? []
      : given.getAll('src').filter((src) => !only.includes(hostOf(src)));
  }
  /**
   * "?…", or "" for a view without choices.
   * @param rest names that are not ours; those of the page's address where left out
   */
  write(view: View, rest: readonly Pair[] = this.#rest): string {
    const isOwn = view.src.join(' ') === this.ownSrc.join(' ');
    const print = (further: readonly Pair[]): string =>
      printView(isOwn ? { ...view, src: [] } : view, further);
    const said = new URLSearchParams(print([]));
    const undone = this.#initial.flatMap(([name]) => (said.has(name) ? [] : [[name, ''] as const]));
    const query = print([...undone, ...rest]);
    return query === '' ? '' : `?${query}`;
  }
  /** Whether data of a host load without a question: the element's own sources, and what the page allows. */
  readonly mayLoad = (host: string): boolean => {
    const own = this.ownSrc.map((src) => sourceUrl(src, document.baseURI)?.host);
    return [...(hostsIn('allow') ?? []), ...(this.#only ?? []), ...own].includes(host);
  };
}

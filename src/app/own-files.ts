// Shows files of the reader's own on the page. No address leads to them, so their history is kept here: an entry holds
// the view, its URL only what suits any data. These listeners run before those of main.ts.
import type { GeoTimelineElement, PageHold, TimelineEvents } from '../embed/index.ts';
import { ReadBefore } from '../io/index.ts';
import { type Theme, type View, defaultView } from '../model/index.ts';
import type { OwnFile, Session } from '../ui/index.ts';

export interface OwnPage {
  readonly element: GeoTimelineElement;
  readonly session: Session;
  readonly show: PageHold['show'];
  readonly rememberTheme: (theme: Theme) => void;
}
/** What an entry of the history holds. */
interface Entry {
  readonly file: string;
  readonly view: View;
}

/** What the page's own data need. */
interface Former extends Pick<Session, 'linkTo' | 'retry'> {
  readonly data: unknown;
}

const isEntry = (state: unknown): state is Entry =>
  typeof state === 'object' && state !== null && 'file' in state && 'view' in state;

/** What of a view says nothing about data. */
const plainView = ({ theme, lang }: View): View => ({ ...defaultView, theme, lang });

class OwnFiles {
  readonly #page: OwnPage;
  /** The last one; those before it are gone, and with them what their entries meant. */
  #kept: { readonly id: string; readonly file: OwnFile } | undefined;
  #isShown = false;
  #former: Former;
  #opened = 0;

  constructor(page: OwnPage) {
    this.#page = page;
    this.#former = this.#formerNow();
    const around = document.body;
    around.addEventListener('timeline-view', (event) => this.#viewChanged(event), {
      capture: true,
    });
    page.element.addEventListener('timeline-load', () => {
      const file = this.#kept?.file;
      if (this.#isShown && file !== undefined) page.session.sourceName = file.name;
    });
    addEventListener('popstate', (event) => this.#popped(event), { capture: true });
  }

  show(file: OwnFile): void {
    const { view } = this.#page.session;
    // Not to be met again after a reload: an entry outlives the page.
    this.#kept = { id: `${performance.timeOrigin}-${this.#opened++}`, file };
    const fresh = { ...plainView(view), view: view.view, src: view.src };
    this.#keepFormer();
    this.#write(fresh, 'push');
    this.#enter(fresh);
  }

  #formerNow(): Former {
    const { element, session } = this.#page;
    const { linkTo, retry } = session;
    return { linkTo, retry, data: element.data };
  }
  /** What the page does with its own data. */
  #keepFormer(): void {
    if (!this.#isShown) this.#former = this.#formerNow();
  }
  #enter(view: View): void {
    const { element, session, show } = this.#page;
    const file = this.#kept?.file;
    if (file === undefined) return;
    this.#keepFormer();
    this.#isShown = true;
    session.linkTo = () => '';
    session.retry = file.reopen;
    show(view, []);
    element.data = new ReadBefore(file.loaded);
  }
  /** Gives the page back to its address. */
  #leave(): void {
    const { element, session } = this.#page;
    this.#isShown = false;
    session.linkTo = this.#former.linkTo;
    session.retry = this.#former.retry;
    element.data = this.#former.data;
  }
  #write(view: View, step: 'push' | 'replace'): void {
    const entry: Entry = { file: this.#kept?.id ?? '', view };
    const url = this.#former.linkTo(plainView(view));
    try {
      if (step === 'push') history.pushState(entry, '', url);
      else history.replaceState(entry, '', url);
    } catch {
      // As in main.ts: a flood of changes is refused.
    }
  }
  #viewChanged(event: CustomEvent<TimelineEvents['timeline-view']>): void {
    if (!this.#isShown) return;
    event.stopPropagation();
    const { view, step } = event.detail;
    this.#page.rememberTheme(view.theme);
    this.#write(view, step);
  }
  #popped(event: PopStateEvent): void {
    const state: unknown = event.state;
    if (isEntry(state) && state.file === this.#kept?.id) {
      event.stopImmediatePropagation();
      if (this.#isShown) this.#page.show(state.view, []);
      else this.#enter(state.view);
    } else if (this.#isShown) this.#leave();
  }
}

let files: OwnFiles | undefined;

/** Shows a file in place of the page's data, with a view of its own; Back returns to what was there. */
export default function showOwnFile(file: OwnFile, page: OwnPage): void {
  files ??= new OwnFiles(page);
  files.show(file);
}

// One timeline that fills the page, its view in the page's address.
import { GeoTimelineElement, PageAddress, defineTimeline, followDocument } from '../embed/index.ts';
import type { ParsedView, Step, View } from '../model/index.ts';
import type { Session } from '../ui/index.ts';
import { kept, spoken, theme, timeDir } from './settings.ts';

/** The address says it all, but the theme is a habit of the reader: it holds where the address names none. */
function read(address: PageAddress): ParsedView {
  const parsed = address.read(location.search);
  const { view } = parsed;
  return view.theme === 'auto' ? { ...parsed, view: { ...view, theme: theme.get() } } : parsed;
}

const urlOf = (address: PageAddress, view: View): string =>
  `${location.pathname}${address.write(view)}${location.hash}`;

function write(address: PageAddress, view: View, step: Step): void {
  const url = urlOf(address, view);
  try {
    if (step === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  } catch {
    // Browsers refuse floods (100 changes in 10 s in Safari): the next settled choice writes the address.
  }
}

/** ms from the data to what the first picture can do without. */
const LATER = 1000;

/** For parts that the page can do without. */
const quietly = (part: Promise<unknown>): void => void part.catch(() => undefined);

type Prepare = (element: GeoTimelineElement, session: Session) => void;

function start(element: GeoTimelineElement, prepare?: Prepare): void {
  const address = new PageAddress(element.view);
  const clear = (): void => element.replaceChildren();
  // What stands there for readers without scripts: a list of the events is read until they show.
  const hasList = element.hasAttribute('data-list');
  if (!hasList) clear();
  const { ownSrc, mayLoad } = address;
  const { session, show } = GeoTimelineElement.hold(element, {
    ...read(address),
    controls: 'full',
    ownSrc,
    mayLoad,
    linkTo: (view) => new URL(urlOf(address, view), location.href).href,
  });
  if (hasList) {
    element.addEventListener('timeline-load', clear);
    quietly(import('./list-first.ts').then((part) => part.keepPlace(element, session)));
  }
  prepare?.(element, session);
  followDocument(session);
  session.spoken = spoken.get();
  session.keepSpoken = spoken.set;
  session.timeDir = timeDir.get();
  session.keepTimeDir = timeDir.set;
  const greet = (): void =>
    quietly(import('./first-visit.ts').then((part) => part.greet(element, session, kept)));
  element.addEventListener('timeline-load', () => setTimeout(greet, LATER));
  session.takeFile = (file) =>
    import('./own-files.ts').then((part) =>
      part.default(file, { element, session, show, rememberTheme: theme.set }),
    );
  element.addEventListener('timeline-view', ({ detail: { view, step } }) => {
    theme.set(view.theme);
    write(address, view, step);
  });
  addEventListener('popstate', () => {
    const { view, problems } = read(address);
    show(view, problems);
  });
}

/** Starts the page's element. @param prepare what the page knows besides, before anything loads */
export function startPage(prepare?: Prepare): void {
  defineTimeline();
  const element = document.querySelector('geo-timeline');
  if (element instanceof GeoTimelineElement) start(element, prepare);
}

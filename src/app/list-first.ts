// A page's list is read before the app takes its place: when that is, and where its reader then is.
import type { Place, Session } from '../ui/index.ts';

/** ms without a sign of the reader after which the app begins by itself. */
const STILL = 4000;
/** Whoever hears the page moves its focus, or scrolls it. */
const SIGNS = ['pointerup', 'pointercancel', 'keydown', 'focusin', 'scroll'];
/** ms in which the click of a press comes. */
const CLICKS = 400;
const MARK = 'event-';

/** The theme of a former visit, as settings.ts keeps it, which would bring the app with it. */
function wearTheme(): void {
  try {
    const theme = localStorage.getItem('geo-timeline:theme');
    if (theme !== null) document.documentElement.dataset['theme'] = theme;
  } catch {
    // Storage may be forbidden.
  }
}

/**
 * Waits until the reader of a phone's list does anything, or nothing for a while: the phone is not kept busy while the
 * list is read, and the app's files come in the meantime.
 */
export async function firstUse(): Promise<void> {
  const element = document.querySelector<HTMLElement>('[data-list]');
  // A screen that is turned, or paper, does not hide it as a wide screen would.
  if (element) element.dataset['list'] = 'read';
  wearTheme();
  await new Promise((done) => {
    for (const sign of SIGNS) addEventListener(sign, done, { capture: true, once: true });
    matchMedia('(width < 600px)').addEventListener('change', done, { once: true });
    setTimeout(done, STILL);
  });
}

/** Resolves once nothing is pressed, and no text chosen: neither a link nor a word goes away under a finger. */
function watchHands(element: HTMLElement): () => Promise<void> {
  const pressed = new Set<number>();
  const on = (type: string, act: (event: PointerEvent) => void): void =>
    addEventListener(type as 'pointerdown', act, { capture: true });
  on('pointerdown', ({ pointerId }) => pressed.add(pointerId));
  for (const end of ['pointerup', 'pointercancel'])
    on(end, ({ pointerId }) => setTimeout(() => pressed.delete(pointerId), CLICKS));
  const isBusy = (): boolean =>
    pressed.size > 0 || element.matches(':active') || getSelection()?.isCollapsed === false;
  return async () => {
    while (isBusy()) await new Promise((done) => setTimeout(done, CLICKS / 2));
  };
}

/** The event of the list in `element` that has the focus, else the one at the top of the screen; undefined at its head. */
function placeIn(element: HTMLElement): Omit<Place, 'taken'> | undefined {
  const idOf = (line: Element): string => line.id.slice(MARK.length);
  const focused = document.activeElement?.closest(`li[id^="${MARK}"]`) ?? null;
  if (focused !== null && element.contains(focused)) return { id: idOf(focused), hasFocus: true };
  const lines = [...element.querySelectorAll(`li[id^="${MARK}"]`)];
  if ((lines[0]?.getBoundingClientRect().top ?? 0) >= 0) return undefined;
  const top = lines.find((line) => line.getBoundingClientRect().bottom > 0) ?? lines.at(-1);
  return top === undefined ? undefined : { id: idOf(top), hasFocus: false };
}

/**
 * Keeps the reader's place when a story comes; until it does the page stays as long, and so where it is. An address that
 * says where to be is right: what scrolls the list then is the browser, to where a story was left.
 */
export function keepPlace(element: HTMLElement, session: Session): void {
  const isNamed = location.search !== '';
  session.atRest = watchHands(element);
  session.willShow = () => {
    session.atRest = undefined;
    session.willShow = undefined;
    const place = session.kind === 'story' && !isNamed ? placeIn(element) : undefined;
    if (place === undefined) return;
    element.style.minHeight = `${element.offsetHeight}px`;
    const taken = (): void => void element.style.removeProperty('min-height');
    session.place = { ...place, taken };
  };
}

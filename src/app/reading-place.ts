// The list of a page is read until the app takes its place: a story then begins where that was.
import type { Session } from '../ui/index.ts';

interface Place {
  /** Id of the event at the top of the screen, or of the one that has the focus. */
  readonly id: string;
  readonly hasFocus: boolean;
}

const MARK = 'event-';

/** The event of the list in `element` that its reader has come to; undefined where that is still at its head. */
function placeIn(element: HTMLElement): Place | undefined {
  const idOf = (line: Element): string => line.id.slice(MARK.length);
  const focused = document.activeElement?.closest(`li[id^="${MARK}"]`) ?? null;
  if (focused !== null && element.contains(focused)) return { id: idOf(focused), hasFocus: true };
  const lines = [...element.querySelectorAll(`li[id^="${MARK}"]`)];
  if ((lines[0]?.getBoundingClientRect().top ?? 0) >= 0) return undefined;
  const top = lines.find((line) => line.getBoundingClientRect().bottom > 0) ?? lines.at(-1);
  return top === undefined ? undefined : { id: idOf(top), hasFocus: false };
}

/** Keeps the reader's place when the story comes; until it does the page stays as long, and so where it is. */
export default function keepPlace(element: HTMLElement, session: Session): void {
  session.willShow = () => {
    session.willShow = undefined;
    const place = session.kind === 'story' ? placeIn(element) : undefined;
    if (place === undefined) return;
    element.style.minHeight = `${element.offsetHeight}px`;
    const taken = (): void => void element.style.removeProperty('min-height');
    session.place = { ...place, taken };
  };
}

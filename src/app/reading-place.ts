/** What is read in a page's list when the app takes its place. */
export interface ReadingPlace {
  /** Id of the event at the top of the screen, or of the one that has the focus. */
  readonly id: string;
  readonly hasFocus: boolean;
}

const MARK = 'event-';

/** The event of the list of `element` that its reader has come to; undefined where that is still at its head. */
export function readingPlace(element: Element): ReadingPlace | undefined {
  const idOf = (line: Element): string => line.id.slice(MARK.length);
  const focused = document.activeElement?.closest(`li[id^="${MARK}"]`) ?? null;
  if (focused !== null && element.contains(focused)) return { id: idOf(focused), hasFocus: true };
  const lines = [...element.querySelectorAll(`li[id^="${MARK}"]`)];
  if ((lines[0]?.getBoundingClientRect().top ?? 0) >= 0) return undefined;
  const top = lines.find((line) => line.getBoundingClientRect().bottom > 0) ?? lines.at(-1);
  return top === undefined ? undefined : { id: idOf(top), hasFocus: false };
}

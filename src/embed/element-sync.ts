/** An element whose page keeps the reader's view in its address (`data-sync="hash"`); a part of its own, since few do. */
import type { View } from '../model/index.ts';
import type { Session } from '../ui/index.ts';
import { addressOf, follow, forget, note } from './address-sync.ts';
import type { GeoTimelineElement } from './element.ts';
import { anchorIn } from './fragment.ts';
import { queryOf, viewOf } from './view-query.ts';

let hasScrolled = false;

/** To the browser "#notes&gt-1=…" names no element. Once a page, and not away from where a reader is. */
function scrollToAnchor(): void {
  if (hasScrolled || scrollY > 0) return;
  hasScrolled = true;
  document.getElementById(anchorIn(location.hash))?.scrollIntoView();
}

/**
 * Keeps the view of an element in the address of its page and follows that back, until `signal` aborts.
 * @param show shows a view without telling it
 */
export function keepInAddress(
  element: GeoTimelineElement,
  session: Session,
  show: (view: View) => void,
  signal: AbortSignal,
): void {
  let was = queryOf(element.view);
  const followAddress = (): void =>
    follow(element, ({ show: query }) => {
      const view = query === undefined ? undefined : viewOf(query, element.view.src);
      if (view !== undefined) show(view);
      was = queryOf(element.view);
    });
  element.addEventListener(
    'timeline-view',
    ({ detail: { view, step } }) => {
      const query = queryOf(view);
      note(element, { step, query, was });
      was = query;
    },
    { signal },
  );
  addEventListener('hashchange', followAddress, { signal });
  session.linkAround = (view) => addressOf(element, queryOf(view)) ?? session.linkTo(view);
  signal.addEventListener('abort', () => {
    session.linkAround = undefined;
  });
  forget(element);
  followAddress();
  scrollToAnchor();
}

import type { Session } from '../ui/index.ts';

const KEY = 'geo-timeline:hint';
const SEEN = 'seen';

/** Whether a reader is here for the first time; never where it could not be remembered that they were. */
function isFirstVisit(): boolean {
  try {
    if (localStorage.getItem(KEY) === SEEN) return false;
    localStorage.setItem(KEY, 'due');
    return true;
  } catch {
    return false;
  }
}

/** Says once what a hand does here; not in a frame, where the page is part of another, whose readers came for that. */
export default function greet(session: Session): void {
  if (window.parent === window && isFirstVisit())
    session.hint = { seen: () => localStorage.setItem(KEY, SEEN) };
}

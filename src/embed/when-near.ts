import { MARGIN } from './near.ts';

/** Calls `act` once an element comes near the window (near.ts) or the page is printed, unless `signal` aborts before. */
export function whenNear(element: Element, signal: AbortSignal, act: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) act();
    },
    { rootMargin: `${MARGIN * 100}%` },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  observer.observe(element);
  // Too late for this print, in which the publisher's fallback stands; in time for the next.
  addEventListener('beforeprint', act, { signal });
}

// What is remembered of a reader that the first picture can do without.
import { type Session, type Spoken, showHint } from '../ui/index.ts';
import type { Memory } from './memory.ts';

const SPOKEN_KEY = 'geo-timeline:spoken';
const SPOKEN: readonly Spoken[] = ['short', 'normal', 'full'];
const HINT_KEY = 'geo-timeline:hint';
const HINTS = ['none', 'due', 'seen'] as const;

/** Whether a reader is here for the first time; never where it could not be remembered that they were. */
function isFirstVisit({ remember, remembered }: Memory): boolean {
  if (remembered(HINT_KEY, HINTS, 'none') === 'none') remember(HINT_KEY, 'due', 'none');
  return remembered(HINT_KEY, HINTS, 'none') === 'due';
}

/**
 * How much of an event is read aloud; and, once, what a hand does here.
 * @param memory is given: what two parts import would be a file more before the first picture
 */
export async function takeHabits(
  element: Element,
  session: Session,
  memory: Memory,
): Promise<void> {
  const { remember, remembered } = memory;
  session.spoken = remembered(SPOKEN_KEY, SPOKEN, 'normal');
  session.keepSpoken = (spoken) => remember(SPOKEN_KEY, spoken, 'normal');
  const region = element.shadowRoot?.querySelector('.gt');
  // In a frame the page is part of another, whose readers came for that.
  if (window.parent !== window || !region || !isFirstVisit(memory)) return;
  await showHint(session, region);
  remember(HINT_KEY, 'seen', 'none');
}

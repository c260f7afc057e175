import { type Session, showHint } from '../ui/index.ts';
import type { kept } from './settings.ts';

/**
 * Says what a hand does here to whoever is here for the first time; never where that could not be remembered, and not
 * in a frame, where the page is part of another, whose readers came for that.
 * @param keep is given: what two parts import would be a file more before the first picture
 */
export async function greet(element: Element, session: Session, keep: typeof kept): Promise<void> {
  const region = element.shadowRoot?.querySelector('.gt');
  if (window.parent !== window || !region) return;
  const hint = keep<'none' | 'due' | 'seen'>('hint', 'none', ['due', 'seen']);
  if (hint.get() === 'none') hint.set('due');
  if (hint.get() !== 'due') return;
  await showHint(session, region);
  hint.set('seen');
}

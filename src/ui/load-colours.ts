import type { Category } from '../model/index.ts';
import type { Session } from './session.svelte.ts';

/** Lets a session draw categories in colours of their own, if there are any. Never rejects: without it those of the shapes stand. */
export async function loadColours(
  session: Session,
  categories: readonly Category[] = [],
): Promise<void> {
  if (session.colourPart !== undefined || !categories.some(({ color }) => color !== undefined))
    return;
  session.colourPart = await import('./colour-part.ts').catch(() => undefined);
}

import type { Session } from './session.svelte.ts';

/** Lets a session know the blocs; until then one stands for nobody. Never rejects: what fails is among the problems. */
export async function loadBlocs(session: Session): Promise<void> {
  if (session.blocPart !== undefined) return;
  try {
    session.blocPart = await import('./bloc-part.ts');
  } catch {
    session.blocsFailed = true;
  }
}

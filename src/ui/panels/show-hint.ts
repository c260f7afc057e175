import { mount, unmount } from 'svelte';
import { loadMessages } from '../../words/index.ts';
import type { Session } from '../session.svelte.ts';
import Hint from './Hint.svelte';

/**
 * Says what a hand does in the view that is open, until the reader goes on.
 * @param region the `.gt` element
 */
export async function showHint(session: Session, region: Element): Promise<void> {
  await loadMessages(session.lang);
  const onclose = (): void => void unmount(hint);
  const hint = mount(Hint, { target: region, props: { session, onclose } });
}

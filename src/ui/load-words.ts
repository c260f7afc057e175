import { hasEarlyMessages, loadEarlyMessages, loadMessages } from '../words/index.ts';
import type { Session } from './session.svelte.ts';

/**
 * Lets a session speak the language that is asked for, once its messages are there: at first those of the first picture,
 * later all, since anything may be on show. Never rejects: where they cannot be had, English stands in.
 */
export async function loadWords(session: Session): Promise<void> {
  const { askedLang, spokenLang } = session;
  if (askedLang === spokenLang) return;
  // A page learns its language in steps before its first picture; what follows that loads with it.
  const isEarly = spokenLang === undefined || !session.hasPainted;
  if (!isEarly || !hasEarlyMessages(askedLang))
    await (isEarly ? loadEarlyMessages : loadMessages)(askedLang).catch(() => undefined);
  if (session.askedLang === askedLang) session.spokenLang = askedLang;
}

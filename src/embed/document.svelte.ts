import type { Session } from '../ui/index.ts';

/** Keeps a page of ours in step with its timeline: its title, its language and direction; and lets it reload. Ends with the page. */
export function followDocument(session: Session): void {
  session.reload = () => location.reload();
  const initialTitle = document.title;
  $effect.root(() => {
    $effect(() => {
      document.title = session.title === '' ? initialTitle : session.title;
    });
    $effect(() => {
      if (session.spokenLang === undefined) return;
      document.documentElement.lang = session.words.messageLang;
      document.documentElement.dir = session.dir;
    });
  });
}

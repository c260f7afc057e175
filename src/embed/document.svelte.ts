import type { Session } from '../ui/index.ts';

/** Keeps a page of ours in step with its timeline: its title, theme, language and direction; and lets it reload. Ends with the page. */
export function followDocument(session: Session): void {
  session.reload = () => location.reload();
  const { title, documentElement: page } = document;
  $effect.root(() => {
    $effect(() => {
      document.title = session.title || title;
      page.dataset['theme'] = session.view.theme;
    });
    $effect(() => {
      if (session.spokenLang === undefined) return;
      page.lang = session.words.messageLang;
      page.dir = session.dir;
    });
  });
}

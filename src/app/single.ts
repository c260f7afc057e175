// The script of a page that is one file: nothing is fetched, the data and the flags stand in the page.
import { startPage } from './page.ts';

const textOf = (id: string): string => document.querySelector(`script#${id}`)?.textContent ?? '';

startPage((element, session) => {
  const files = JSON.parse(textOf('geo-timeline-files') || '{}') as Readonly<
    Record<string, string>
  >;
  session.assetOf = (path) => files[path] ?? '';
  element.data = textOf('geo-timeline-data');
});

// The script of a page that is one file: nothing is fetched, the data and the flags stand in the page.
import './page.css';
import { startPage } from './page.ts';

const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? '';

startPage((element, session) => {
  const flags = JSON.parse(textOf('#geo-timeline-files') || '{}') as Readonly<
    Record<string, string>
  >;
  session.assetOf = (path) => {
    const svg = flags[path];
    return svg === undefined ? '' : `data:image/svg+xml,${encodeURIComponent(svg)}`;
  };
  element.data = textOf('#geo-timeline-data');
  // A copy of this page is made of its own parts.
  session.singleParts = () => {
    const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? '';
    const digestOf = (kind: string): string =>
      new RegExp(`${kind}-src '(sha256-[^']+)'`).exec(policy)?.[1] ?? '';
    return Promise.resolve({
      script: textOf('script[type=module]'),
      style: textOf('head > style'),
      scriptDigest: digestOf('script'),
      styleDigest: digestOf('style'),
      flags,
    });
  };
});

import { COLOURS, SANS, SERIF } from './tokens.ts';

const colours = (scheme: 'light' | 'dark'): string =>
  (['paper', 'ink', 'ink-2', 'ink-3', 'line'] as const)
    .map((name) => `--${name}:${COLOURS[scheme][name]}`)
    .join(';');

/** Looks of a page without scripts: the tokens of the app, one column, and its own sheet for paper. */
export const STATIC_CSS = [
  `:root{color-scheme:light dark;${colours('light')}}`,
  `@media (prefers-color-scheme:dark){:root{${colours('dark')}}}`,
  `body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.5 ${SANS}}`,
  'main{max-inline-size:75rem;margin:0 auto;padding:24px}',
  `h1{font:600 27px/31px ${SERIF};margin:0 0 4px}`,
  'h2{font-size:20px;margin:32px 0 8px}h3{font-size:16px;margin:24px 0 8px}',
  'small{font-weight:400;font-size:13px;color:var(--ink-3)}',
  '.takeaway{font-size:15.5px;color:var(--ink-2);margin:0 0 4px}.status,.facts,footer{font-size:13px;color:var(--ink-2);margin:0}',
  'figure{margin:16px 0;overflow-x:auto}figure svg{max-inline-size:100%;block-size:auto}',
  '.events{margin:0;padding:0;list-style:none}.events>li{border-block-start:1px solid var(--line);padding-block:12px;max-inline-size:46rem;break-inside:avoid}',
  `.title{font:600 16px/22px ${SERIF};margin:0}.summary p{margin:8px 0}`,
  '.accounts{margin:8px 0}.accounts dt{font-size:12px;color:var(--ink-2)}.accounts dd{margin:0 0 8px}',
  '.sources{font-size:12px;color:var(--ink-2);margin:8px 0 0;padding-inline-start:24px}a{color:inherit;overflow-wrap:anywhere}',
  'footer{border-block-start:1px solid var(--ink);margin-block-start:32px;padding-block-start:8px}footer p{margin:0}',
  '@media print{:root{color-scheme:light;' +
    colours('light') +
    '}main{max-inline-size:none;padding:0}.sources a[href^=http]::after{content:" (" attr(href) ")"}}',
].join('');

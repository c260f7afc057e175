import { COLOURS, SANS, SERIF } from './tokens.ts';

const colours = (scheme: 'light' | 'dark'): string =>
  (['paper', 'ink', 'ink-2', 'ink-3', 'line'] as const)
    .map((name) => `--${name}:${COLOURS[scheme][name]}`)
    .join(';');

/** The tokens of the app as far as a page without scripts needs them. */
const TOKENS = [
  `:root{color-scheme:light dark;${colours('light')}}`,
  `@media (prefers-color-scheme:dark){:root{${colours('dark')}}}`,
];

/** A theme that was chosen, as the script of a site's page says it. */
const CHOSEN = (['light', 'dark'] as const).map(
  (scheme) => `[data-theme=${scheme}]{color-scheme:${scheme};${colours(scheme)}}`,
);

/** Headings, events, sources and the foot. */
const LIST = [
  'h2{font-size:20px;margin:32px 0 8px}h3{font-size:16px;margin:24px 0 8px}',
  'small{font-weight:400;font-size:13px;color:var(--ink-3)}',
  '.events{margin:0;padding:0;list-style:none}.events>li{border-block-start:1px solid var(--line);padding-block:12px;max-inline-size:46rem;break-inside:avoid}',
  `.title{font:600 16px/22px ${SERIF};margin:0}.summary p{margin:8px 0}`,
  '.narrative{max-inline-size:46rem;border-inline-start:4px solid var(--ink);padding-inline-start:16px;margin-block:24px}.narrative h2{margin:0}.narrative li{margin-block:12px}.narrative ol{padding-inline-start:24px}',
  '.accounts{margin:8px 0}.accounts dt{font-size:12px;color:var(--ink-2)}.accounts dd{margin:0 0 8px}',
  '.sources{font-size:12px;color:var(--ink-2);margin:8px 0 0;padding-inline-start:24px}a{color:inherit;overflow-wrap:anywhere}',
];
const PAPER =
  '@media print{:root:root{color-scheme:light;' +
  colours('light') +
  '}main{max-inline-size:none;padding:0}.sources a[href^=http]::after{content:" (" attr(href) ")"}}';

/** Looks of a page without scripts: the tokens of the app, one column, and its own sheet for paper. */
export const STATIC_CSS = [
  ...TOKENS,
  `body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.5 ${SANS}}`,
  'main{max-inline-size:75rem;margin:0 auto;padding:24px}',
  `h1{font:600 27px/31px ${SERIF};margin:0 0 4px}`,
  '.takeaway{font-size:15.5px;color:var(--ink-2);margin:0 0 4px}.status,.facts,footer{font-size:13px;color:var(--ink-2);margin:0}',
  'figure{margin:16px 0;overflow-x:auto}figure svg{max-inline-size:100%;block-size:auto}',
  ...LIST,
  'footer{border-block-start:1px solid var(--ink);margin-block-start:32px;padding-block-start:8px}footer p{margin:0}',
  PAPER,
].join('');

/**
 * Looks of the pages of a site. The head has the places of the app's own (ui/style/header.css), so that nothing moves
 * when that takes over; and the list does not flash up where the app is there within a second.
 */
export const SITE_CSS = [
  ...TOKENS,
  ...CHOSEN,
  `body{margin:0;background:var(--paper);color:var(--ink);font:14px/20.5px ${SANS}}`,
  // As high as the app, so that the foot stays below it.
  'geo-timeline{display:block}body:not(.embed) geo-timeline{min-block-size:100dvh}',
  'geo-timeline>.head,geo-timeline>.list,.foot,.plain{margin-inline:24px}geo-timeline>.head{animation:none}',
  '.head{display:flex;flex-wrap:wrap;align-items:flex-start;justify-content:space-between;gap:2px 24px;padding-block-end:12px}',
  '.head::before{content:"";flex:0 0 100%;block-size:4px;margin-block-end:8px;background:linear-gradient(var(--ink),var(--ink)) no-repeat;background-size:44px 4px}',
  '[dir=rtl] .head::before{background-position:right}',
  '.head>div{flex:1 1 480px;min-inline-size:0}',
  `h1{margin:0;font:600 27px/31px ${SERIF};text-wrap:balance}`,
  '.takeaway{margin:4px 0 0;font-size:15.5px;line-height:22px;color:var(--ink-2);text-wrap:pretty}',
  '.status{margin:40px 0 0;font-size:13px;line-height:20px;color:var(--ink-2)}.facts{font-size:13px;color:var(--ink-2);margin:0}',
  '@media (width<1100px){.head>div,.head>.status{flex:0 0 100%}.head>.status{margin:6px 0}}',
  '@media (width<600px){geo-timeline>.head,geo-timeline>.list,.foot,.plain{margin-inline:16px}h1{font-size:21px;line-height:25px}.takeaway{font-size:14px;line-height:20px}}',
  '@media not (scripting:enabled){geo-timeline>*{animation:none}}',
  // On a wide screen not laid out as long as it may not be needed; a phone shows a list in its place. Then only what is
  // near the screen.
  'geo-timeline>.list{animation-name:appear-list}@keyframes appear-list{from{visibility:hidden;content-visibility:hidden}}',
  '@media not ((scripting:enabled) and (width>=600px)){geo-timeline>.list{animation:none}}',
  'geo-timeline[data-list=read]>.list{animation:none}@media print{geo-timeline>.list.list{animation:none}}',
  ...LIST,
  '.events>li{content-visibility:auto;contain-intrinsic-block-size:auto 14rem}@media print{.events>li{content-visibility:visible}}',
  '.foot{display:flex;flex-wrap:wrap;gap:0 16px;margin-block:24px;font-size:12px;color:var(--ink-2)}.foot a{line-height:24px}',
  '.plain{max-inline-size:46rem}pre{font-size:12px;white-space:pre-wrap;overflow-wrap:anywhere}',
  PAPER,
].join('');

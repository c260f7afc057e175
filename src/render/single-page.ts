/** A page that is one file: script, styles, data, flags and the list in it. */
import { writeDataset } from '../formats/index.ts';
import { countryCodesOf, hasFlag } from '../model/index.ts';
import { footWords } from './figure-of.ts';
import { htmlText } from './html-text.ts';
import { singlePolicy } from './policy.ts';
import {
  type SitePage,
  descriptionOf,
  elementTag,
  firstTags,
  htmlPage,
  listOf,
  metaTag,
  sealTag,
  titleTag,
} from './site-page.ts';

/** What such a page is made of besides the data; a build leaves it as `single.json`. */
export interface SingleParts {
  readonly script: string;
  readonly style: string;
  /** "sha256-…" of the two, for a Content-Security-Policy. */
  readonly scriptDigest: string;
  readonly styleDigest: string;
  /** SVG texts by their paths in a site, "flags/RU.svg". */
  readonly flags: Readonly<Record<string, string>>;
}

const dataBlock = (id: string, json: string): string =>
  `<script type="application/json" id="${id}">${json.replaceAll('<', '\\u003c')}</script>`;

/** The flags of the countries in the data. */
function flagsOf({ store }: SitePage, flags: SingleParts['flags']): SingleParts['flags'] {
  const codes = store.dataset.events.flatMap(countryCodesOf);
  const paths = [...new Set(codes)].filter(hasFlag).map((code) => `flags/${code}.svg`);
  const found = paths.sort().flatMap((path) => {
    const svg = flags[path];
    return svg === undefined ? [] : [[path, svg] as const];
  });
  return Object.fromEntries(found);
}

/** Whose data, of when, under which licence; the app says it at its own foot. */
const footOf = ({ store, reading }: SitePage): string =>
  `<footer class="foot">${footWords(store, reading)
    .map((line) => `<span>${htmlText(line)}</span>`)
    .join('')}</footer>`;

export function singlePage(site: SitePage, parts: SingleParts): string {
  const { script, style, scriptDigest, styleDigest, flags } = parts;
  const json = new TextDecoder().decode(writeDataset(site.store.dataset, { format: 'json' }).bytes);
  const head = [
    ...firstTags(singlePolicy(site, scriptDigest, styleDigest)),
    titleTag(site.title),
    metaTag('description', descriptionOf(site)),
    sealTag(site),
    // No icon: a browser would ask for one.
    '<link rel="icon" href="data:,">',
    `<style>${style}</style>`,
  ];
  return htmlPage(
    site,
    head,
    `<body>
<main>
${elementTag(site.view, { controls: 'full', height: '100dvh', 'data-list': '' })}
${listOf(site)}
${footOf(site)}
</geo-timeline>
</main>
${dataBlock('geo-timeline-data', json)}
${dataBlock('geo-timeline-files', JSON.stringify(flagsOf(site, flags)))}
<script type="module">${script}</script>
</body>`,
  );
}

/** A page that is one file: script, styles, data, flags and the list in it. */
import { writeDataset } from '../../formats/index.ts';
import { hasFlag } from '../../model/index.ts';
import { SITE_CSS, tag } from '../../render/html.ts';
import { descriptionOf, firstTags, htmlPage, sealTag, titleTag } from './head.ts';
import { createHash } from 'node:crypto';
import { elementTag, listOf } from './index-page.ts';
import { singlePolicy } from './policy.ts';
import type { SiteInput } from './types.ts';

/** For a Content-Security-Policy. */
const sha256 = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

const dataBlock = (id: string, json: string): string =>
  `<script type="application/json" id="${id}">${json.replaceAll('<', '\\u003c')}</script>`;

/** The flags of the countries in the data, by the paths that they have in a site. */
function flagsOf({ store, dist }: SiteInput): Readonly<Record<string, string>> {
  const codes = store.dataset.events.flatMap(({ countries = [] }) =>
    countries.map((country) => (typeof country === 'string' ? country : country.code)),
  );
  const flags: Record<string, string> = {};
  for (const code of [...new Set(codes)].filter(hasFlag).sort()) {
    const path = `flags/${code}.svg`;
    const svg = dist.files.get(path);
    if (svg !== undefined)
      flags[path] = `data:image/svg+xml,${encodeURIComponent(new TextDecoder().decode(svg))}`;
  }
  return flags;
}

export function singlePage(site: SiteInput): string {
  const { dist, store } = site;
  const text = (path: string): string => new TextDecoder().decode(dist.files.get(path));
  const style = [...dist.index.styles.map(text), SITE_CSS].join('\n');
  const json = new TextDecoder().decode(writeDataset(store.dataset, { format: 'json' }).bytes);
  const head = [
    ...firstTags(singlePolicy(site, sha256(dist.single), sha256(style))),
    titleTag(site.title),
    tag('meta', { name: 'description', content: descriptionOf(site) }),
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
</geo-timeline>
</main>
${dataBlock('geo-timeline-data', json)}
${dataBlock('geo-timeline-files', JSON.stringify(flagsOf(site)))}
<script type="module">${dist.single}</script>
</body>`,
  );
}

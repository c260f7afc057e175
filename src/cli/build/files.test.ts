import { beforeAll, describe, expect, test } from 'vitest';
import { type Dataset, defaultView, parseView } from '../../model/index.ts';
import { createReading, createStore, filterRows } from '../../store/index.ts';
import { loadMessages, wordsFor } from '../../words/index.ts';
import { singlePage as pageOfParts } from '../../render/html.ts';
import { siteFiles } from './files.ts';
import type { SiteInput } from './types.ts';

beforeAll(() => loadMessages('en'));

const HOSTILE = '</script><script>alert(1)</script>';
const DATASET: Dataset = {
  version: 1,
  title: 'Talks & treaties',
  takeaway: `Few last ${HOSTILE}`,
  license: 'CC-BY-4.0',
  credit: 'A. Author',
  updated: '2024-05-06',
  events: [
    {
      id: 'a',
      date: '2014-03-18',
      title: HOSTILE,
      countries: ['RU', { code: 'US', role: 'host' }],
      sources: [{ url: 'https://s.example/1', title: 'One', publisher: 'Gazette' }],
      media: [{ url: 'https://img.example/x.png', alt: 'A picture' }],
    },
    {
      id: 'b',
      date: '2015-02',
      title: 'Second',
      sources: [{ url: 'https://s.example/2', title: 'Two' }],
    },
    { id: 'c', date: '2016', title: 'Third' },
  ],
  corrections: [{ date: '2024-05-01', event: 'b', note: 'Month corrected' }],
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PAGE = {
  preloads: [{ href: 'geo-timeline.js' }, { href: 'parts/story-B.js', media: '(width < 600px)' }],
  script: 'parts/index-A.js',
};

function siteOf(options: Partial<SiteInput> = {}): SiteInput {
  const store = createStore(DATASET);
  const words = wordsFor('en');
  return {
    store,
    rows: filterRows(store, defaultView, { now: 0 }),
    reading: createReading(DATASET, { words, clock: 'place' }),
    lang: 'en',
    dir: 'ltr',
    view: defaultView,
    now: Date.UTC(2024, 4, 6, 12),
    title: 'Talks & treaties',
    dist: {
      files: new Map([
        ['NOTICE.txt', bytes('MIT <licence>')],
        ['geo-timeline.js', bytes('export {}')],
        ['parts/a.css', bytes('p{margin:0}')],
        ['parts/index-A.js', bytes('import "../geo-timeline.js"')],
        ['parts/story-B.js', bytes('export {}')],
      ]),
      index: PAGE,
      embed: PAGE,
      single: {
        script: 'start("a")',
        style: 'p{margin:0}',
        scriptDigest: 'sha256-A',
        styleDigest: 'sha256-B',
        flags: { 'flags/RU.svg': '<svg/>', 'flags/FR.svg': '<svg/>' },
      },
    },
    siteUrl: undefined,
    allowSrc: [],
    version: '1.2.3',
    social: undefined,
    ...options,
  };
}

function pagesOf(site: SiteInput): ReadonlyMap<string, string> {
  const text = (content: string | Uint8Array): string =>
    typeof content === 'string' ? content : new TextDecoder().decode(content);
  return new Map([...siteFiles(site)].map(([path, content]) => [path, text(content)]));
}
const singlePage = (site: SiteInput): string => pageOfParts(site, site.dist.single);
const SITE_URL = 'https://h.example/talks/';
const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);

test('the same input gives the same bytes, and a manifest of their digests', () => {
  const [one, other] = [siteFiles(siteOf()), siteFiles(siteOf())];
  expect([...one]).toEqual([...other]);
  const { files } = JSON.parse(String(one.get('geo-timeline.json'))) as { files: object };
  expect(Object.keys(files)).toEqual(
    [...one.keys()].filter((path) => path !== 'geo-timeline.json'),
  );
  expect(singlePage(siteOf())).toBe(singlePage(siteOf()));
});

test.each([
  ['index.html', (site: SiteInput) => pagesOf(site).get('index.html') ?? ''],
  ['the page that is one file', singlePage],
])('%s lists every event once with its sources, and data stay text', (_name, pageOf) => {
  const page = pageOf(siteOf());
  expect([...page.matchAll(/<li id="event-([^"]+)">/g)].map(([, id]) => id)).toEqual(['a', 'b', 'c']); // prettier-ignore
  expect(page).toContain('<time datetime="2014-03-18" data-edtf="2014-03-18">18 March 2014</time>');
  for (const url of ['https://s.example/1', 'https://s.example/2'])
    expect(page.split(`href="${url}"`)).toHaveLength(2);
  expect(page).not.toContain('<script>alert');
  // Quotes stay quotes: what the policy allows is what stands in the page.
  expect(page).toMatch(/content="default-src 'none'; [^"]*require-trusted-types-for 'script'">/);
});

test('without an address of the site every address is relative but those of sources and licence', () => {
  const files = pagesOf(siteOf());
  for (const absent of ['feed.xml', 'sitemap.xml', 'oembed.json', 'robots.txt'])
    expect(files.has(absent)).toBe(false);
  for (const page of ['index.html', 'embed.html', 'credits.html']) {
    const html = files.get(page) ?? '';
    const whole = addressesIn(html).filter((address) => /^(?:[a-z]+:|\/)/i.test(address));
    for (const address of whole)
      expect(address).toMatch(/^https:\/\/(?:s\.example|creativecommons\.org)\//);
    // What is named is there.
    for (const address of addressesIn(html).filter((each) => !whole.includes(each)))
      if (address !== 'favicon.svg') expect([...files.keys()]).toContain(address);
    expect(html).not.toMatch(/canonical|og:url|og:image/);
  }
});

describe('with the address of the site', () => {
  const files = pagesOf(siteOf({ siteUrl: SITE_URL, social: new Uint8Array([1]) }));

  test('its page names itself, its picture, its feed and its oEmbed answer', () => {
    const html = files.get('index.html') ?? '';
    expect(html).toContain(`<link rel="canonical" href="${SITE_URL}">`);
    expect(html).toContain(`<meta property="og:image" content="${SITE_URL}social.png">`);
    expect(html).toContain(`type="application/json+oembed" href="${SITE_URL}oembed.json"`);
    const answer = JSON.parse(files.get('oembed.json') ?? '') as { html: string };
    expect(answer.html).toContain(` src="${SITE_URL}embed.html" `);
    expect(files.has('robots.txt')).toBe(false);
    expect(pagesOf(siteOf({ siteUrl: 'https://h.example/' })).has('robots.txt')).toBe(true);
  });

  test('the feed has an entry for each event, the latest first, of the day it was corrected', () => {
    const entries = [...(files.get('feed.xml') ?? '').matchAll(/<entry>[^]*?<\/entry>/g)].map(
      String,
    );
    expect(entries.map((entry) => /<id>(.*)<\/id>/.exec(entry)?.[1])).toEqual(
      ['c', 'b', 'a'].map((id) => `${SITE_URL}?event=${id}`),
    );
    expect(entries.map((entry) => /<updated>(.*)<\/updated>/.exec(entry)?.[1])).toEqual(
      ['06', '01', '06'].map((day) => `2024-05-${day}T00:00:00Z`),
    );
    expect(entries[2]).not.toContain('<script');
  });

  test('headers are those of its folder', () => {
    const headers = files.get('_headers') ?? '';
    expect(headers).toMatch(/^\/talks\/parts\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/m); // prettier-ignore
    const names = headers.split('\n\n').flatMap((block) => block.split('\n  ').slice(1));
    expect(names.filter((name) => name.startsWith('Content-Security-Policy'))).toHaveLength(1);
  });
});

test('the policy knows hosts that the publisher named and those of pictures, and no other', () => {
  const html = pagesOf(siteOf({ allowSrc: ['d.example'] })).get('index.html') ?? '';
  expect(html).toContain("connect-src 'self' d.example; img-src 'self' data: img.example;");
  expect(html).toContain('<meta name="geo-timeline-src" content="d.example">');
});

test('what readers see first stands on the element, and comes back as that view', () => {
  const { view } = parseView({ countries: 'RU,US', match: 'all', q: 'a "b"' });
  for (const page of [pagesOf(siteOf({ view })).get('index.html'), singlePage(siteOf({ view }))]) {
    const [, tag = ''] = /<geo-timeline ([^>]*)>/.exec(page ?? '') ?? [];
    const given = [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&quot;', '"'),
    ]);
    expect(parseView(Object.fromEntries(given) as Record<string, string>).view).toEqual(view);
  }
});

test('the credits name licence, credit, publishers with their number, and the software', () => {
  const html = pagesOf(siteOf()).get('credits.html') ?? '';
  expect(html).toContain('<a href="https://creativecommons.org/licenses/by/4.0/"');
  expect(html).toContain('<li>Gazette: 1 source</li>\n<li>s.example: 1 source</li>');
  expect(html).toContain('MIT &lt;licence&gt;');
});

test('one file holds data, flags, styles and script, and its policy names just these', () => {
  const page = singlePage(siteOf());
  expect(page).not.toMatch(/<script[^>]* src=|<link rel="(?:stylesheet|modulepreload)"/);
  const [, json = ''] = /<script type="application\/json" id="geo-timeline-data">(.*?)<\/script>/s.exec(page) ?? []; // prettier-ignore
  expect((JSON.parse(json) as Dataset).events).toHaveLength(3);
  expect(page).toContain('{"flags/RU.svg":"\\u003csvg/>"}');
  expect(page).toContain("script-src 'sha256-A'; style-src 'sha256-B'; img-src data: img.example;");
  expect(page).toMatch(/<footer class="foot">.*A\. Author.*CC-BY-4\.0.*<\/footer>/);
  expect(page).not.toContain('connect-src');
});

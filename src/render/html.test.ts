import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Dataset, defaultView } from '../model/index.ts';
import { createReading, createStore, filterRows } from '../store/index.ts';
import { loadMessages, wordsFor } from '../words/index.ts';
import { machineDate } from './html-time.ts';
import { staticPage } from './html.ts';

beforeAll(() => loadMessages('en'));

function pageOf(dataset: Dataset): string {
  const store = createStore(dataset);
  const words = wordsFor('en');
  const rows = filterRows(store, defaultView, { now: 0 });
  const reading = createReading(dataset, { words, clock: 'place' });
  const texts = {
    title: reading.text(dataset.title),
    takeaway: '',
    status: '',
    filter: '',
    foot: [],
    svg: '',
  };
  return staticPage({ store, rows, reading, lang: 'en', dir: 'ltr', ...texts });
}

test.each([
  ['2014-03-18', '2014-03-18', undefined],
  ['2014-03', '2014-03', undefined],
  ['2014', '2014', undefined],
  ['2014-02-27/2014-03-18', '2014-02-27', '2014-03-18'],
  ['2022-02-24/..', '2022-02-24', undefined],
  ['[2024-10-05,2024-10-06]', '2024-10-05', undefined],
  ['2024-10-05T15:00:00-04:00', '2024-10-05T15:00:00-04:00', undefined],
  ['-0490', undefined, undefined],
  ['201X', undefined, undefined],
])('%s for machines is no more precise than it is known', (text, start, end) => {
  expect(machineDate(text)).toMatchObject({ start, end });
});

describe('the bundled data without scripts', () => {
  const file = new URL('../../public/data/default-timeline.json', import.meta.url);
  const dataset = JSON.parse(readFileSync(file, 'utf8')) as Dataset;

  test('has every event once, in time order, with each of its sources', () => {
    const page = pageOf(dataset);
    const ids = [...page.matchAll(/<li id="event-([^"]+)">/g)].map(([, id]) => id);
    expect(ids).toHaveLength(dataset.events.length);
    expect(new Set(ids).size).toBe(dataset.events.length);
    expect(ids[0]).toBe('2010-04-08-new-start-signed');
    for (const { sources } of dataset.events)
      for (const { url = '' } of sources ?? [])
        expect(page).toContain(`href="${new URL(url).href.replaceAll('&', '&amp;')}"`);
  });

  test('says how each event was told of, and whether it took place', () => {
    const page = pageOf(dataset);
    expect(page).toContain('<em class="status">cancelled</em>');
    expect(page.match(/<dt>/g)).toHaveLength(
      dataset.events.flatMap((event) => event.accounts ?? []).length,
    );
    const [, data = ''] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(page) ?? [];
    expect((JSON.parse(data) as { hasPart: unknown[] }).hasPart).toHaveLength(
      dataset.events.length,
    );
  });
});

test('data are text: no markup, no script, no address that is none', () => {
  const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
  const page = pageOf({
    version: 1,
    title: hostile,
    events: [
      {
        id: '"><b>',
        date: '2014',
        title: hostile,
        summary: `${hostile} [link](javascript:alert(1))`,
        sources: [{ url: 'javascript:alert(1)', title: hostile }],
      },
    ],
  });
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toMatch(/<img|<b>|href="javascript/);
});

test('a narrative is written out, its steps lead to the events', () => {
  const page = pageOf({
    version: 1,
    events: [{ id: 'a b', date: '2014', title: 'First' }],
    narratives: [{ id: 'tale', title: 'A <tale>', steps: [{ event: 'a b', text: 'It *began*.' }] }],
  });
  expect(page).toContain(
    '<section class="narrative" id="narrative-tale">\n<h2>A &lt;tale&gt;</h2>',
  );
  expect(page).toContain('It <em>began</em>.');
  expect(page).toContain('<a href="#event-a-b"><span>First</span></a> · 2014');
  expect(page).toContain('<li id="event-a-b">');
});

import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type Dataset, defaultView } from '../model/index.ts';
import { createReading, createStore, filterRows } from '../store/index.ts';
import { loadMessages, wordsFor } from '../words/index.ts';
import { elementSnippet, frameSnippet, markdownSnippet, plainSnippet } from './html.ts';

beforeAll(() => loadMessages('en'));

const EMBED = { src: undefined, title: 'A "title"', view: defaultView, height: '32rem' };

function pageOf(dataset: Dataset, href: string) {
  const store = createStore(dataset);
  const words = wordsFor('en');
  const rows = filterRows(store, defaultView, { now: 0 });
  const reading = createReading(dataset, { words, clock: 'place' });
  const title = reading.text(dataset.title);
  return { store, rows, reading, lang: 'en', dir: 'ltr', title, takeaway: '', status: '', foot: [], href } as const; // prettier-ignore
}

test('without data of its own a snippet names none', () => {
  const base = 'https://h.example/t/';
  expect(elementSnippet({ ...EMBED, base }, '<p>x</p>')).toBe(
    '<script type="module" src="https://h.example/t/geo-timeline.js"></script>\n' +
      '<geo-timeline height="32rem"><p>x</p></geo-timeline>',
  );
  const frame = frameSnippet({ ...EMBED, base });
  expect(frame).toContain(' src="https://h.example/t/embed.html" ');
  expect(frame).toMatch(
    /title="A &quot;title&quot;".* sandbox="allow-scripts .* data-geo-timeline/,
  );
});

test('digests pin each script: by attribute what the page names, by an import map what that imports', () => {
  const integrity = { 'geo-timeline.js': 'sha384-A', 'frame.js': 'sha384-B', 'parts/c.js': 'sha384-C' }; // prettier-ignore
  const embed = { ...EMBED, base: 'https://h.example/', integrity };
  const [map, script] = elementSnippet(embed).split('\n');
  expect(map).toBe(
    '<script type="importmap">{"integrity":{"https://h.example/parts/c.js":"sha384-C"}}</script>',
  );
  expect(script).toContain(' integrity="sha384-A" crossorigin="anonymous">');
  expect(frameSnippet(embed)).toContain(' integrity="sha384-B" crossorigin="anonymous">');
  expect(elementSnippet({ ...embed, base: '' })).toContain('{"./parts/c.js":');
});

test('the list as HTML and as Markdown holds every event with its sources, and data stay text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
      const sources = [{ url: 'https://s.example/a_(b)', title: 'T', publisher: 'A [b](c)' }];
      const events = [
        { id: 'a', date: '2014-03-18', title, sources },
        { id: 'b', date: '2015', title: '<script>x</script> **b**' },
      ];
      const page = pageOf({ version: 1, title: 'All', events }, 'https://h.example/');
      const html = plainSnippet(page);
      expect(html.match(/<li id="event-/g)).toHaveLength(2);
      expect(html).not.toMatch(/<script|[{]|\n\s*\n/);
      const lines = markdownSnippet(page).split('\n');
      expect(lines[0]).toBe('## [All](https://h.example/)');
      expect(lines[2]).toMatch(
        /^- \*\*18 March 2014\*\*: .* \(\[A \\\[b\\\]\(c\)\]\(<https:\/\/s\.example\/a_\(b\)>\)\)$/,
      );
      expect(lines[3]).toBe('- **2015, month not known**: \\<script>x\\</script> \\*\\*b\\*\\*');
    }),
    { numRuns: 50 },
  );
});

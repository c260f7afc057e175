import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseView } from '../model/index.ts';
import { readArgs } from './args.ts';
import { snippet } from './snippet.ts';
import type { Terminal } from './types.ts';

async function printed(...argv: readonly string[]): Promise<string> {
  const texts: string[] = [];
  const terminal: Terminal = {
    out: (text) => void texts.push(text),
    err: () => undefined,
    write: () => Promise.resolve(),
    stdin: async function* () {},
    isWatched: false,
    colours: false,
    now: () => 0,
  };
  await snippet.run(readArgs(argv, snippet.flags), terminal);
  return texts.join('');
}

const decoded = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
const attribute = (html: string, tag: string, name: string): string | undefined => {
  const found = new RegExp(`<${tag} [^>]*?\\b${name}="([^"]*)"`).exec(html)?.[1];
  return found === undefined ? undefined : decoded(found);
};

test('whatever is searched for comes back out of element, frame and oEmbed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (q) => {
      const text = await printed('a.csv', `--q=${q}`, '--base', 'https://h.example/t');
      const frame = new URL(attribute(text, 'iframe', 'src') ?? '');
      expect(parseView(frame.search).view).toMatchObject({ q, src: ['a.csv'] });
      expect(attribute(text, 'geo-timeline', 'q')).toBe(q);
      const start = text.indexOf('{\n');
      const answer = JSON.parse(text.slice(start, text.indexOf('\n}\n', start) + 2)) as { readonly html: string }; // prettier-ignore
      expect(attribute(answer.html, 'iframe', 'src')).toBe(frame.href);
    }),
    { numRuns: 60 },
  );
});

test('addresses of files are encoded, whole ones are kept', async () => {
  expect(await printed('./data/a b&"c.csv')).toContain(' src="data/a%20b%26%22c.csv"');
  expect(await printed('/home/me/x.csv')).toContain('<geo-timeline src="x.csv"');
  const far = await printed('https://d.example/x.csv?a=1&b=2', '--base', 'https://h.example/t/');
  expect(attribute(far, 'geo-timeline', 'src')).toBe('https://d.example/x.csv?a=1&b=2');
});

test.each([
  ['480', '480px', '480'],
  ['32rem', '32rem', '512'],
  ['auto', 'auto', '480'],
])('a height of %s', async (given, element, frame) => {
  const text = await printed('a.csv', '--height', given);
  expect(attribute(text, 'geo-timeline', 'height')).toBe(element);
  expect(attribute(text, 'iframe', 'height')).toBe(frame);
});

test('--only prints one alone; the events themselves come filtered and fit into any template', async () => {
  expect(await printed('a.csv', '--only', 'element')).toMatch(
    /^<script [^\n]*\n<geo-timeline [^\n]*\n$/,
  );
  const file = 'e2e/sites/recipes/events.json';
  const view = ['--countries', 'RU,US', '--match', 'all'];
  const html = await printed(file, '--only', 'html', ...view);
  expect(html).toContain('<p>Showing 11 of 14 events, 2010–2026</p>');
  expect(html.match(/<li id="event-/g)).toHaveLength(11);
  // An empty line would end it in Markdown.
  expect(html).not.toMatch(/[{]|\n\s*\n|<style|style=/);
  const markdown = await printed(file, '--only', 'markdown', ...view);
  expect(markdown.match(/^- \*\*.*\(\[.*\]\(.*\)\)$/gm)).toHaveLength(11);
});

test('the title is that of the data', async () => {
  const text = await printed('public/data/default-timeline.json', '--lang', 'de');
  expect(attribute(text, 'iframe', 'title')).toBe(
    'Russland, die Ukraine und der Westen, 2010–2026',
  );
});

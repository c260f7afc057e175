import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readDataset } from '../src/formats/index.ts';
import { parseAttributes, parseView, printView } from '../src/model/index.ts';
import type { Problem } from '../src/model/index.ts';
import { PUBLIC_TOKENS } from '../src/render/index.ts';
import { readEveryday } from '../src/time/index.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const PAGES = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'docs/embed'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

/** The heading's anchor as code hosts make it. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replace(/ /g, '-');
const anchorsOf = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map((match) => anchor(match[1] ?? ''));

/** Text without code, where a bracket is no link. */
const prose = (text: string): string =>
  text
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]]/g, ''));

/** Fenced blocks of a page by the words after the fence ("csv bad"). */
const blocks = (page: string, info: string): readonly string[] =>
  [...read(page).matchAll(/^```(.*)\n([\s\S]*?)^```/gm)]
    .filter((match) => match[1] === info)
    .map((match) => match[2] ?? '');

/** The cells of the table under a header row, without the code signs and the escapes of Markdown. */
function table(page: string, header: readonly string[]): readonly (readonly string[])[] {
  const lines = read(page).split('\n');
  const cells = (line: string): string[] =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) =>
        cell
          .trim()
          .replace(/^`(.*)`$/, '$1')
          .replace(/\\([|<*_[\]])/g, '$1'),
      );
  const start = lines.findIndex((line) => line.startsWith('|') && cells(line).join() === header.join()); // prettier-ignore
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, end < 0 ? undefined : end).map(cells);
}

test.each(PAGES)('%s: what it links to in the repository is there', (page) => {
  const broken = [...prose(read(page)).matchAll(/\]\(([^)\s]+)\)|<img[^>]*src="([^"]+)"/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [file = '', heading] = target.split('#');
      const path = file === '' ? join(root, page) : join(root, dirname(page), file);
      if (!existsSync(path) || relative(root, path).startsWith('..')) return true;
      return heading !== undefined && !anchorsOf(path).includes(heading);
    });
  expect(broken).toEqual([]);
});

test.each(['csv', 'json'] as const)('the %s examples have no problems', (format) => {
  const examples = PAGES.flatMap((page) => blocks(page, format));
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples)
    expect(readDataset(example, { format }).problems.map(({ message }) => message)).toEqual([]);
});

test.each([
  ['csv', 'row'],
  ['json', 'line'],
] as const)('data-format.md: what is said about bad %s is what happens', (format, place) => {
  const text = blocks('docs/data-format.md', `${format} bad`)[0] ?? '';
  const said = table('docs/data-format.md', [place, 'severity', 'code', 'message', 'fix']);
  const row = (problem: Problem): string[] => [
    String(problem[place] ?? ''),
    problem.severity,
    problem.code,
    problem.message,
    problem.fix,
  ];
  expect(said).toEqual(readDataset(text, { format }).problems.map(row));
});

const RECIPES = 'e2e/sites/recipes';
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(root, folder), join(entry.parentPath, entry.name)));
/** By path: what a page shows as "```html layouts/page.html". */
const shownIn = (page: string): ReadonlyMap<string, string> =>
  new Map(
    [...read(page).matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```/gm)].map(([, path = '', text = '']) => [path, text]), // prettier-ignore
  );

test('docs/embed shows the files of each recipe as they are checked in a browser', () => {
  const sites = readdirSync(join(root, RECIPES), { withFileTypes: true });
  const names = sites.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    const files = filesIn(`${RECIPES}/${name}`);
    const shown = shownIn(`docs/embed/${name}.md`);
    expect([name, [...shown.keys()].sort()]).toEqual([name, [...files].sort()]);
    for (const [path, text] of shown) expect([path, text]).toEqual([path, read(`${RECIPES}/${name}/${path}`)]); // prettier-ignore
  }
  const common = sites.filter((entry) => entry.isFile()).map(({ name }) => name);
  const shown = shownIn('docs/embed/README.md');
  expect([...shown.keys()].sort()).toEqual([...common].sort());
  for (const [path, text] of shown) expect(text).toBe(read(`${RECIPES}/${path}`));
});

test('view-vocabulary.md: the addresses have no problems, and writing them gives them back', () => {
  const lines = blocks('docs/view-vocabulary.md', 'text').flatMap((block) =>
    block.trim().split('\n'),
  );
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) {
    const { view, problems, rest } = parseView(line.slice(line.indexOf('?')));
    expect([line, problems]).toEqual([line, []]);
    // The order of the names is free.
    const parts = (query: string): readonly string[] => query.split('&').sort();
    expect(parts(printView(view, rest))).toEqual(parts(line.slice(line.indexOf('?') + 1)));
  }
});

test('elements in the docs say nothing that is not understood', () => {
  const OWN = ['controls', 'height', 'allow-media', 'data-sync', 'id'];
  const tags = PAGES.flatMap((page) =>
    [...read(page).matchAll(/<geo-timeline\s([^>]*)>/g)].map((match) => match[1] ?? ''),
  ).filter((attributes) => !/[{$]/.test(attributes));
  expect(tags.length).toBeGreaterThan(1);
  for (const tag of tags) {
    const attributes = [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map((m) => [m[1], m[2]] as const);
    const { problems, rest } = parseAttributes(Object.fromEntries(attributes) as Record<string, string>); // prettier-ignore
    expect([tag, problems, rest.filter(([name]) => !OWN.includes(name))]).toEqual([tag, [], []]);
  }
});

test('theming.md: the table is that of the public custom properties', () => {
  const said = table('docs/theming.md', ['property', 'default', 'what it is']);
  const real = PUBLIC_TOKENS.map(({ name, value, meaning }) => [name, value, meaning.replace(/`/g, '')]); // prettier-ignore
  expect(said.map((row) => row.map((cell) => cell.replace(/`/g, '')))).toEqual(real);
});

test('dates.md: everyday dates are read as the table says', () => {
  const said = table('docs/dates.md', ['written in words', 'read as']);
  expect(said.length).toBeGreaterThan(30);
  const real = said.map(([text = '']) => {
    const result = readEveryday(text);
    return [text, result.ok ? result.edtf : result.problem.message];
  });
  expect(real).toEqual(said);
});

test('theming.md: the table is that of the parts', () => {
  const said = table('docs/theming.md', ['part', 'what it is']).map(([name]) => name);
  const files = readdirSync(join(root, 'src/ui'), { recursive: true, encoding: 'utf8' });
  const real = files
    .filter((name) => name.endsWith('.svelte'))
    .flatMap((name) => [...read(`src/ui/${name}`).matchAll(/\spart="([\w-]+)"/g)])
    .map((match) => match[1]);
  expect([...said].sort()).toEqual([...new Set(real)].sort());
});

test('bundled-data.md counts what is in the file', () => {
  const { dataset } = readDataset(read('public/data/default-timeline.json'));
  const { events, actors = [], series = [] } = dataset;
  const sum = (of: (event: (typeof events)[number]) => readonly unknown[] | undefined): number =>
    events.reduce((total, event) => total + (of(event)?.length ?? 0), 0);
  const posts = actors.reduce((total, { roles }) => total + (roles?.length ?? 0), 0);
  const said = read('docs/bundled-data.md').replace(/\s+/g, ' ');
  expect(said).toContain(`: ${events.length} events`);
  expect(said).toContain(`${actors.length} actors with ${posts} posts, ${series.length} series`);
  expect(said).toContain(`${sum((e) => e.accounts)} accounts, ${sum((e) => e.sources)} sources`);
});
